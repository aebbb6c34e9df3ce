/** Beside the vault in this origin's files, as a person has files beside the app: a kill does not touch what is closed. */
const folder = (): Promise<FileSystemDirectoryHandle> => navigator.storage.getDirectory();

/** All of it or nothing. */
export async function putFile(name: string, content: BlobPart): Promise<void> {
  const handle = await (await folder()).getFileHandle(name, { create: true });
  const writing = await handle.createWritable();
  await writing.write(content);
  await writing.close();
}

/** Killed between two calls, it leaves the first part of a file. */
export async function appendToFile(name: string, content: BlobPart): Promise<void> {
  const handle = await (await folder()).getFileHandle(name, { create: true });
  const { size } = await handle.getFile();
  const writing = await handle.createWritable({ keepExistingData: true });
  await writing.seek(size);
  await writing.write(content);
  await writing.close();
}

export async function getFile(name: string): Promise<File> {
  return await (await (await folder()).getFileHandle(name)).getFile();
}

export async function fileNames(prefix: string): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await folder()).keys()) if (name.startsWith(prefix)) names.push(name);
  // What the browser itself lays beside a file while it is written.
  return names.filter((name) => !name.endsWith('.crswap'));
}
