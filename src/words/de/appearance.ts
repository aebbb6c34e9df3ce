import type { Catalogue } from '../catalogue.ts';

export const appearance: Catalogue['appearance'] = {
  title: 'Sprache und Aussehen',
  language: 'Sprache',
  asBrowser: (name) => `Wie der Browser (${name})`,
  change: (name) => `Zu ${name} wechseln`,
  isLoadedAgain: 'Dafür wird die Seite neu geladen.',
  keepsDraft: 'Was Sie getippt und nicht gesendet haben, bleibt erhalten.',
  endsAnswer: 'Gerade wird eine Antwort geschrieben. Sie würde hier enden; was geschrieben ist, bleibt.',
  endsTemporary: 'Ein vorübergehendes Gespräch ist offen. Es wäre weg, mit allem, was Sie darin getippt haben.',
  asksPassphrase: 'Danach werden Sie nach Ihrer Passphrase gefragt.',
  endsFetching:
    'Was gerade geholt wird, hält an und geht weiter, wenn Sie es sagen. Was gerade hereinkopiert wird, beginnt von vorn.',
  textSize: 'Schriftgröße',
  theme: 'Farben',
  asSystem: 'Wie das System',
  light: 'Hell',
  dark: 'Dunkel',
  contrast: 'Kontrast',
  moreContrast: 'Hoch',
  movement: 'Wenn Ihr System weniger Bewegung wünscht, bewegt sich hier nichts.',
  kept: 'Diese Einstellungen liegen in diesem Browser und nirgends sonst.',
};
