import type { Plugin } from 'vite';
import { metaPolicy } from '../../src/egress/meta-policy.ts';
import { modelHosts } from '../../src/egress/model-hosts.ts';

/** Writes each page's policy into its HTML, before anything that could load. */
export function writeMetaPolicy(): Plugin {
  return {
    name: 'airlock-meta-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path }) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: metaPolicy(path === '/models.html' ? 'models' : 'chat', modelHosts),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
