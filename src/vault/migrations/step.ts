/** A record of any version, earlier, this one, or later. */
export interface Versioned {
  readonly version: number;
  readonly id: string;
}

/**
 * From one version to the next. Pure. Takes records of other versions among its own and gives them back as they are,
 * the very same objects; the order stays.
 */
export interface Step {
  conversation(conversation: Versioned): Versioned;
  /** All turns of one conversation, in the order of their creation. */
  turns(turns: readonly Versioned[]): readonly Versioned[];
}
