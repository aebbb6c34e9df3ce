/** Longer than this, in characters, is no title but a sentence. */
const longest = 60;

/** How a model begins that talks about the title, or refuses, in place of giving one. In the languages of this app. */
const talk = new RegExp(
  `^(?:${[
    "i|i['’]m|i['’]ll|as an|sorry|sure|certainly|of course|okay|here(?: is| are|['’]s)|the title|this conversation|my title",
    'ich|entschuldigung|gerne|natürlich|hier ist|der titel|je|désolé|bien sûr|voici|le titre',
    'lo siento|claro|aquí|el título|desculpe|aqui|o título',
  ].join('|')})(?!\\p{L})|^(?:申し訳|すみません|はい|抱歉|对不起|当然|好的|عذرا|آسف|بالطبع|إليك)`,
  'iu',
);

const quotes = /^(?:"(.*)"|“(.*)”|„(.*)[“”]|«\s?(.*?)\s?»|‘(.*)’|'(.*)'|「(.*)」|『(.*)』)$/u;

/**
 * The title in what a model wrote when it was asked for one; undefined where there is none to be used: several lines,
 * Markdown or other marks, too long, too short, a refusal, talk about the title, the request repeated, or words that are
 * nowhere in the conversation, which small models invent. Pure.
 * @param about the text that it is a title for
 */
export function readTitle(written: string, request: string, about: string): string | undefined {
  const line = written.trim().replace(/^(?:title|titel|titre|título|タイトル|标题|العنوان)\s*[:：]\s*/iu, '');
  const unquoted = (quotes.exec(line)?.slice(1).find(Boolean) ?? line).trim();
  const title = unquoted.replace(/(?<!\.)[.。]$/u, '').trim();
  const isPlain = !/[\n\r*#_`|<>[\]{}\\"“”„«»「」『』]|:\/\//u.test(title) && !/[:：…]$|\.\.\.$/u.test(title);
  if (!isPlain || !/\p{L}/u.test(title) || [...title].length > longest || talk.test(title)) return undefined;
  const words = wordsIn(title);
  const asked = new Set(wordsIn(request));
  const told = new Set(wordsIn(about));
  if (!words.some((word) => told.has(word)) || words.every((word) => asked.has(word))) return undefined;
  return title;
}

/** Words by which a text is known again: the beginnings of those that are not short, whatever their endings. */
function wordsIn(text: string): string[] {
  const words = Array.from(new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.toLowerCase()));
  return words.flatMap(({ segment, isWordLike }) => {
    const isShort = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}$/u.test(segment);
    return isWordLike === true && !isShort ? [[...segment].slice(0, 5).join('')] : [];
  });
}
