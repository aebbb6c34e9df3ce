/** Beside the vault in this origin's files, as a person has a backup beside the app: a kill does not touch it. */
const folder = (): Promise<FileSystemDirectoryHandle> => navigator.storage.getDirectory();

export async function putFile(name: string, parts: AsyncIterable<BlobPart> | Iterable<BlobPart>): Promise<File> {
  const handle = await (await folder()).getFileHandle(name, { create: true });
  const writing = await handle.createWritable();
  for await (const part of parts) await writing.write(part);
  await writing.close();
  return await handle.getFile();
}

export async function getFile(name: string): Promise<File> {
  return await (await (await folder()).getFileHandle(name)).getFile();
}
