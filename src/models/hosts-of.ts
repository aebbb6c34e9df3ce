import { isAtModelHost, librariesOrigin, modelHosts, type ModelHost } from '../egress/model-hosts.ts';
import type { RemoteSource } from '../fetching/remote-source.ts';

/** Who may be asked when a model is fetched, with those that the first sends on to. */
export function hostsOf(source: RemoteSource): readonly ModelHost[] {
  if (source.kind === 'gguf-address') return modelHosts.filter((host) => isAtModelHost(source.address, [host]));
  return modelHosts.filter(
    (host) =>
      host.origin !== librariesOrigin || (source.kind === 'mlc-repository' && isAtModelHost(source.library, [host])),
  );
}
