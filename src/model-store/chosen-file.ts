/** A file that a person chose, by itself or with the folder in which it lies. */
export interface ChosenFile {
  /** From the chosen folder on, that folder's name first: `my-model/tokenizer.json`; else the name alone. */
  path: string;
  file: File;
}
