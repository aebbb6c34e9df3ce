/**
 * The trouble that people can meet, by name. Names, not classes: they cross threads.
 * What a person reads about each is in `error-words.ts` and nowhere else.
 */
export type TroubleName =
  | 'AppFileCorrupt'
  | 'BackupCutOff'
  | 'BackupDamaged'
  | 'BackupForeign'
  | 'BackupNotOpened'
  | 'BackupNotSaved'
  | 'BackupTooNew'
  | 'BackupUnreadable'
  | 'DownloadInterrupted'
  | 'EngineFailed'
  | 'EngineLost'
  | 'EngineUnsupported'
  | 'FormatRefused'
  | 'GpuLacksFeature'
  | 'GpuLost'
  | 'GpuOutOfMemory'
  | 'GpuSwitchedOff'
  | 'GpuTooSmall'
  | 'GpuUnavailable'
  | 'GuardFailed'
  | 'HostAnsweredOddly'
  | 'HostBusy'
  | 'HostLacksFile'
  | 'HostRefused'
  | 'ImportRefused'
  | 'KeyNotMade'
  | 'LoadCrashed'
  | 'ModelDoesNotFit'
  | 'ModelFileCorrupt'
  | 'ModelFileMissing'
  | 'ModelGone'
  | 'ModelLibraryMismatch'
  | 'NoModel'
  | 'NotSecure'
  | 'PromptRefused'
  | 'PromptTooLong'
  | 'ShadersFailed'
  | 'StorageFailed'
  | 'StorageFull'
  | 'TooManyTries'
  | 'VaultAltered'
  | 'VaultBusy'
  | 'VaultHeaderLost'
  | 'VaultLocked'
  | 'VaultNewer'
  | 'WrongPassphrase';

/** Numbers and file names that the words for a trouble need. Never a person's text. */
export type TroubleDetail = Readonly<Record<string, string | number>>;

/** An error that the app has words for. `message` is for developers; people read `error-words.ts`. */
export class Trouble extends Error {
  override readonly name: TroubleName;
  readonly detail: TroubleDetail;
  constructor(name: TroubleName, message: string, detail: TroubleDetail = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = name;
    this.detail = detail;
  }
}

/** An error as it travels between threads. */
export interface PlainError {
  name: string;
  message: string;
  detail?: TroubleDetail;
}

export function toPlainError(error: unknown): PlainError {
  if (error instanceof Trouble) return { name: error.name, message: error.message, detail: error.detail };
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: 'Error', message: String(error) };
}

export function fromPlainError(plain: PlainError): Error {
  if (plain.detail) return new Trouble(plain.name as TroubleName, plain.message, plain.detail);
  const error = plain.name === 'AbortError' ? new DOMException(plain.message, 'AbortError') : new Error(plain.message);
  if (!(error instanceof DOMException)) error.name = plain.name;
  return error;
}

export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** The same trouble if it is one of ours, else `fallback` with the original as its cause. */
export function asTrouble(error: unknown, fallback: TroubleName): Trouble {
  if (error instanceof Trouble) return error;
  if (error instanceof Error && error.name === 'QuotaExceededError')
    return new Trouble('StorageFull', error.message, {}, error);
  return new Trouble(fallback, error instanceof Error ? error.message : String(error), {}, error);
}
