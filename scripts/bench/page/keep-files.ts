/** The model's parts as files in the origin-private file system, in order. Fetched once, for all tabs of this origin. */
export async function keepFiles(modelFolder: string): Promise<Blob[]> {
  const manifest = await (await fetch(`${modelFolder}manifest.json`)).json();
  const { parts } = manifest as { parts: { name: string; sizeBytes: number }[] };
  const folder = await navigator.storage.getDirectory();
  const files: Blob[] = [];
  for (const { name, sizeBytes } of parts) {
    const handle = await folder.getFileHandle(name, { create: true });
    // To write a file again would make what another tab holds of it unreadable.
    if ((await handle.getFile()).size !== sizeBytes) {
      const response = await fetch(modelFolder + name);
      if (!response.ok) throw new Error(`The bare page got status ${response.status} for ${name}.`);
      const writable = await handle.createWritable();
      await writable.write(await response.blob());
      await writable.close();
    }
    files.push(await handle.getFile());
  }
  return files;
}
