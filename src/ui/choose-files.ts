/** Lets a person choose files; none where they chose none. The field is never part of the page. */
export async function chooseFiles(howMany: 'one' | 'several'): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = howMany === 'several';
  return await new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
