import { useEffect } from 'react';

/** Takes what is dropped anywhere on the page, which the browser would open itself otherwise. */
export function useDrop(onDrop: (dropped: DataTransfer) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer && event.dataTransfer.types.includes('Files')) onDrop(event.dataTransfer);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [onDrop]);
}
