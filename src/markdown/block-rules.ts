import { Tokenizer, type Tokens } from 'marked';

/** A line of so many signs is a drawing; marked would look for its end in time that grows with their square. */
const longestFence = /^ {0,3}(?:`{64}|~{64})/;

/** Where marked's own rules for blocks are not ours. */
export class BlockRules extends Tokenizer {
  override fences(text: string): Tokens.Code | undefined {
    return longestFence.test(text) ? undefined : super.fences(text);
  }

  /** Cells that are written are kept, also where a row has more of them than the head. */
  override table(text: string): Tokens.Table | undefined {
    const found = this.rules.block.table.exec(text);
    const [raw = '', head = '', delimiters = '', body = ''] = found ?? [];
    if (!found || !/[:|]/.test(delimiters)) return undefined;
    const columns = delimiters.replaceAll(/^\||\| *$/g, '').split('|');
    const header = splitRow(head);
    if (header.length !== columns.length) return undefined;
    const align = columns.map(readAlign);
    const makeCell = (cell: string, index: number, isHeader: boolean): Tokens.TableCell => ({
      text: cell,
      tokens: this.lexer.inline(cell),
      header: isHeader,
      align: align[index] ?? null,
    });
    const lines = body.trim() === '' ? [] : body.replace(/\n[ \t]*$/, '').split('\n');
    return {
      type: 'table',
      raw: raw.replace(/\n+$/, ''),
      header: header.map((cell, index) => makeCell(cell, index, true)),
      align,
      rows: lines.map((line) => splitRow(line).map((cell, index) => makeCell(cell, index, false))),
    };
  }
}

function readAlign(column: string): Tokens.Table['align'][number] {
  const mark = column.trim();
  if (mark.endsWith(':')) return mark.startsWith(':') ? 'center' : 'right';
  return mark.startsWith(':') ? 'left' : null;
}

/** At every bar that is not escaped. Empty ends are no cells. */
function splitRow(line: string): string[] {
  const cells: string[] = [];
  let from = 0;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '\\') index += 1;
    else if (line[index] === '|') {
      cells.push(line.slice(from, index));
      from = index + 1;
    }
  }
  cells.push(line.slice(from));
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}
