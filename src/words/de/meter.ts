import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meter: Catalogue['meter'] = {
  title: 'Privatsphäre-Anzeige',
  spoken: (label, sentence) => `Privatsphäre-Anzeige: ${label}. ${sentence}`,
  numbers: (sent, refused) => `${sent} gesendet · ${refused} abgewiesen`,
  labels: {
    breached: 'Durchbrochen',
    unguarded: 'Unbewacht',
    checking: 'Wird geprüft',
    unverified: 'Nicht bestätigt',
    open: 'Offen',
    sealed: 'Versiegelt',
    sealedInPart: 'Teilweise versiegelt',
  },
  leftAfterSealing: (count) =>
    plural(count, {
      one: '# Anfrage hat diese Seite verlassen, nachdem sie versiegelt war.',
      other: '# Anfragen haben diese Seite verlassen, nachdem sie versiegelt war.',
    }),
  unguarded: {
    'no-guard': 'Diese Seite kam ohne ihren Wächter, deshalb ist der Chat geschlossen.',
    'other-build': 'Der Wächter gehört zu einer anderen Version als diese Seite, deshalb ist der Chat geschlossen.',
    silent: 'Der Wächter antwortet nicht, deshalb ist der Chat geschlossen.',
  },
  doubts: {
    checking: 'Die Seite versucht gerade hinauszukommen, um zu sehen, dass sie es nicht kann.',
    'no-canary':
      'Unser eigener Versuch hinauszukommen wurde nicht als abgewiesen gemeldet, deshalb wird hier nichts behauptet.',
    unexplained:
      'Etwas wurde versucht, und nichts hat gemeldet, dass es abgewiesen wurde. Es kann hinausgekommen sein.',
    record:
      'Das Protokoll der Versuche wurde gelöscht oder ließ sich nicht schreiben, während diese Seite offen war. Hier wird nichts behauptet.',
  },
  openToThisSite: 'Diese Seite darf diese Website erreichen und keine andere. Sie liest nie ein Gespräch.',
  openToOthers: (hosts) =>
    `Diese Seite darf diese Website erreichen und, für Modelle, um die Sie bitten, ${hosts}; keine andere. Sie liest nie ein Gespräch.`,
  sealed: (since, refused) => `Seit ${since} hat nichts diese Seite verlassen. ${refused}`,
  sealedInPart: (since, refused) =>
    `Seit ${since} war keine Anfrage zu sehen, die hinausging, aber dieser Browser kann nicht jede Art aufhalten oder zeigen. ${refused}`,
  fromServer: {
    'server-none':
      'Diese Website sendet mit ihren Seiten keine Header: Ohne den Wächter auf diesem Gerät fehlt ein Teil der Versiegelung.',
    'server-partial':
      'Diese Website sendet nur einen Teil ihrer Header: Ohne den Wächter auf diesem Gerät fehlt ein Teil der Versiegelung.',
    'server-unknown':
      'Welche Header diese Website sendet, ist hier nicht bekannt; diese Seite verlässt sich nicht darauf.',
  },
  triesRefused: (count) => plural(count, { one: '# Versuch abgewiesen.', other: '# Versuche abgewiesen.' }),
};
