import { hubOrigin, librariesOrigin } from '../../src/egress/model-hosts.ts';
import { parseWords } from '../cli/parse-words.ts';

export interface FetchOptions {
  /** Without it the models are listed. */
  id: string | undefined;
  hubOrigin: string;
  librariesOrigin: string;
  /** Where the site keeps what it serves as it is. */
  publicFolder: string;
}

export const usage = `Puts a model of the catalogue into this site: it is served beside the app, and the app prefers it.

  npm run fetch-model                    lists the models
  npm run fetch-model NAME [-- options]  fetches one of them into public/models/NAME

  --hub ADDRESS        asks this hub, or mirror of it (default: ${hubOrigin})
  --libraries ADDRESS  takes the programs for the graphics card from there (default: ${librariesOrigin})
  --public FOLDER      puts it into this folder (default: public)
  --help               this text

Every byte is checked against the hashes that the catalogue or the hub has. What has arrived stays in .cache/fetch-model
until the model is whole: after a broken connection, begin again and it goes on.
AIRLOCK_CATALOGUE names a catalogue of your own, as it does for the build.
`;

/**
 * Null asks for the usage text.
 * @throws Error with one line about what is wrong
 */
export function readOptions(words: readonly string[]): FetchOptions | null {
  const [first = '-'] = words;
  const id = first.startsWith('-') ? undefined : first;
  const values = parseWords(id === undefined ? words : words.slice(1), options);
  if (values.help) return null;
  const origin = (name: 'hub' | 'libraries', otherwise: string): string => {
    const given = values[name];
    if (given === undefined) return otherwise;
    if (!/^https?:$/.test(URL.canParse(given) ? new URL(given).protocol : ''))
      throw new Error(`--${name} needs an address that begins with http:// or https://.`);
    return given.replace(/\/+$/, '');
  };
  return {
    id,
    hubOrigin: origin('hub', hubOrigin),
    librariesOrigin: origin('libraries', librariesOrigin),
    publicFolder: values.public ?? 'public',
  };
}

const options = {
  hub: { type: 'string' },
  libraries: { type: 'string' },
  public: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;
