import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const panels: Catalogue['panels'] = {
  close: 'Schließen',
  altered: {
    read: 'Ich habe das gelesen',
    accept: 'Annehmen, was hier ist …',
    title: 'Das Lesbare als alles nehmen, was es gibt?',
    meaning:
      'Alte oder fehlende Worte sind dann nicht mehr als solche zu erkennen, und dieser Hinweis verschwindet. Was sich nicht lesen lässt, wird auf diesem Gerät beiseitegelegt, nicht gelöscht. Eine frühere Sicherung ist der bessere Weg, wenn Sie eine haben.',
    acceptIt: 'Annehmen',
    leave: 'So lassen, wie es ist',
    accepted: 'Angenommen: Sie können wieder schreiben. Alles, was hier ist, ließ sich lesen.',
    acceptedInPart: (count) =>
      plural(count, {
        one: 'Angenommen: Sie können wieder schreiben. # Teil ließ sich nicht lesen: auf diesem Gerät beiseitegelegt, nicht gelöscht.',
        other:
          'Angenommen: Sie können wieder schreiben. # Teile ließen sich nicht lesen: auf diesem Gerät beiseitegelegt, nicht gelöscht.',
      }),
    underErase: 'Unter „Löschen“ können Sie entfernen, was beiseitegelegt wurde.',
  },
  migration: {
    label: 'Das Aufbewahrte wird auf diese Version gebracht',
    progress: (done, total) => `Das Aufbewahrte wird auf diese Version gebracht: ${done} von ${total} Gesprächen`,
    meanwhile:
      'Alles lässt sich währenddessen lesen. Sie können diese Seite jederzeit schließen: Es geht dort weiter, wo es war.',
    newer: 'Eine neuere Version von Airlock hat hier etwas verändert.',
    newerMeaning:
      'Diese Version kann es lesen und verändert nichts. Um weiterzuschreiben, holen Sie die neuere Version unter „Modell und Aktualisierungen“ und schließen Sie die anderen Tabs von Airlock.',
    modelAndUpdates: 'Modell und Aktualisierungen',
    onlyRead: 'Nur lesen',
    again: 'Noch einmal versuchen',
  },
  models: {
    title: 'Modelle auf diesem Gerät',
    scope: 'Das gewählte benutzen',
    here: 'Nur in diesem Gespräch',
    everywhere: 'Hier, und überall, wo kein anderes gewählt wurde',
    onGpu: (memory) => `Läuft auf der Grafikkarte, braucht etwa ${memory} Speicher`,
    onProcessor: (memory) => `Läuft auf dem Prozessor, braucht etwa ${memory} Speicher`,
    inUse: 'In Gebrauch',
    gpuIsOff: 'Braucht die Grafikkarte, die auf „nie“ gestellt ist',
    use: (model) => `${model} benutzen`,
    useThis: 'Dieses benutzen',
    meaning:
      'Ein Wechsel gibt das geladene Modell frei und dauert so lange wie das Laden. Ihre Gespräche bleiben, wie sie sind.',
    thinking: 'Nachdenken',
    thinkFirst: 'Vor der Antwort nachdenken',
    answerAtOnce: 'Sofort antworten: bei Modellen, denen man das sagen kann',
    notes: {
      'common-form':
        'Seine eigene Gesprächsform lässt sich hier nicht lesen: Es wird mit der üblichen benutzt und antwortet vielleicht schlechter.',
      'plain-marks':
        'Es trennt Beiträge mit gewöhnlichen Wörtern, die in jedem Text stehen können: Ein Dokument, das es liest, kann in Ihrem Namen sprechen.',
    },
    gpu: 'Grafikkarte',
    gpuAutomatic: 'Automatisch: für Modelle, die dafür gemacht sind',
    gpuNever: 'Nie',
    bring: 'Ein anderes Modell holen',
  },
  trouble: {
    allTheSame: 'Trotzdem laden',
    get: 'Das Modell holen',
    again: 'Noch einmal laden',
    check: 'Die Dateien prüfen',
    onProcessor: (model) => `${model} auf dem Prozessor benutzen`,
  },
  other: {
    here: (model) => `${model} hier benutzen`,
    wasChosen: 'Dieses Gespräch sollte von ihm beantwortet werden.',
    chosen: (model) => [model, ' ist gewählt und wird geladen, wenn Sie senden.'],
    chosenHere: (model) => [model, ' ist für dieses Gespräch gewählt und wird geladen, wenn Sie senden.'],
    untilThen: (model) => `Bis dahin ist ${model} geladen.`,
    loadNow: 'Jetzt laden',
  },
};
