import type { InstalledModel, ModelOrigin } from '../model-store/model-store.ts';
import { formatBytes } from '../shared/format.ts';
import { currentLocale } from '../shared/words.ts';
import { Facts } from '../ui/Facts.tsx';
import styles from './ModelsScreen.module.css';
import { words } from './shelf-words.ts';

/** What is known of a model and what is not. Of a file from disk it is what the file says of itself. */
export function ModelFacts({ model: { manifest, origin } }: { model: InstalledModel }) {
  const say = words();
  const { maker, licence, contextTokens, memoryBytes, quantization, format, files, file } = manifest;
  const library = files?.find(({ name }) => name.endsWith('.wasm'));
  const isFromDisk = origin.source === 'disk';
  const isContextSaid = !isFromDisk || origin.saysContext;
  const facts: readonly (readonly [string, string])[] = [
    [say.maker, maker || say.notSaid],
    [say.licence, licence.spdx || say.licenceNotSaid],
    [say.context, isContextSaid ? say.tokens(contextTokens) : say.contextNotSaid(contextTokens)],
    [say.memory, (isFromDisk ? say.memoryReckoned : say.memoryIs)(formatBytes(memoryBytes))],
    [say.packed, quantization || say.notSaid],
    [say.runsOn, format === 'mlc' ? say.graphicsCard : say.processor],
    ...(library ? [[say.library, library.name] as const] : []),
    ...(isFromDisk
      ? [
          [say.kind, origin.architecture || say.notSaid] as const,
          [say.howToChat, origin.hasChatTemplate ? say.saysHowToChat : say.chatNotSaid] as const,
          [say.cameFrom, (format === 'mlc' ? say.fromFolder : say.fromFile)(origin.fileName)] as const,
        ]
      : [[say.cameFrom, cameFrom(origin)] as const]),
  ];
  const hash = <code className={styles.hash}>{file.sha256}</code>;
  return <Facts facts={[...facts, ['SHA-256', hash]]} />;
}

function cameFrom(origin: Exclude<ModelOrigin, { source: 'disk' }>): string {
  if (origin.source === 'site') return words().fromSite;
  const hosts = new Set(Object.values(origin.addresses).map((address) => new URL(address).host));
  return words().fromHosts[origin.hashesBy](new Intl.ListFormat(currentLocale()).format(hosts));
}
