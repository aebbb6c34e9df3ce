import { elementOnPath, preventDefault } from './natives.ts';

/** What is dropped beside a text field would be opened in the page's place. Who takes files says so after this. */
export function refuseDrops(): void {
  for (const type of ['dragover', 'drop'] as const)
    addEventListener(
      type,
      (event) => {
        const transfer = event.dataTransfer;
        const isField = elementOnPath(event, (element) => (element as HTMLElement).isContentEditable);
        if (!transfer || (isField && !transfer.types.includes('Files'))) return;
        preventDefault(event);
        transfer.dropEffect = 'none';
      },
      { capture: true },
    );
}
