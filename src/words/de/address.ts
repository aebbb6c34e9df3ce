import type { Catalogue } from '../catalogue.ts';

export const address: Catalogue['address'] = {
  title: 'Eine Adresse in der Antwort',
  intro: 'Ein Modell hat sie geschrieben und vielleicht erfunden. Airlock öffnet sie nicht.',
  whole: 'Die ganze Adresse',
  copy: 'Adresse kopieren',
  close: 'Schließen',
  hidden: 'Zeichen, die man nicht sehen kann, sind ausgeschrieben, wie in ⟨U+202E⟩.',
  notUnderstood: 'Kein Browser würde diese Adresse verstehen.',
  heldBack: (scheme) =>
    `Sie beginnt mit „${scheme}“ und ist deshalb nicht die Adresse einer Seite. Es gibt keinen Knopf, um sie zu kopieren.`,
  sentAlong: 'Wer sie öffnet, schickt mit, was nach dem Fragezeichen steht.',
  mail: 'Es ist eine E-Mail-Adresse.',
  noHost: 'Sie nennt keinen Host und führt darum nirgendwohin.',
  host: (host) => `Sie führt zu ${host}.`,
  anotherHost: 'Die Antwort zeigt an ihrer Stelle einen anderen Host.',
  beforeAt: 'Was vor dem @ steht, ist nicht der Host.',
  lookalike: (host) => `Buchstaben ihres Hosts können wie andere aussehen. In einfachen Buchstaben lautet er ${host}.`,
};
