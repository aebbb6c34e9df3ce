import type { Catalogue } from '../catalogue.ts';

const site = (host: string | undefined): string => (host === undefined ? 'Die andere Website' : `Die Website ${host}`);

export const troubles: Catalogue['troubles'] = {
  AppFileCorrupt: ({ file }) => ({
    sentence: file
      ? `Die Datei ${file} der App ist nicht so angekommen, wie sie veröffentlicht wurde.`
      : 'Eine Datei der App ist nicht so angekommen, wie sie veröffentlicht wurde.',
    nextStep:
      'Versuchen Sie es noch einmal. Geschieht es wieder, verändert etwas zwischen Ihnen und dieser Website Dateien.',
  }),
  BackupCutOff: () => ({
    sentence: 'Diese Sicherung endet zu früh: Ein Teil von ihr fehlt.',
    nextStep:
      'Kopieren Sie sie noch einmal von dort, woher sie kam, oder wählen Sie eine andere Sicherung. Hier wurde nichts verändert.',
  }),
  BackupDamaged: () => ({
    sentence: 'Diese Sicherung ist nicht mehr, wie sie geschrieben wurde: Etwas darin wurde verändert oder beschädigt.',
    nextStep: 'Wählen Sie eine andere Kopie von ihr oder eine andere Sicherung. Hier wurde nichts verändert.',
  }),
  BackupForeign: () => ({
    sentence: 'Diese Datei ist keine Sicherung von Airlock.',
    nextStep: 'Wählen Sie eine Datei, deren Name auf .airlock endet. Hier wurde nichts verändert.',
  }),
  BackupNotOpened: () => ({
    sentence: 'Diese Passphrase öffnet die Sicherung nicht.',
    nextStep:
      'Es ist die, die beim Speichern der Sicherung gewählt wurde. Achten Sie auf Großbuchstaben und die Sprache der Tastatur.',
  }),
  BackupNotSaved: () => ({
    sentence: 'Die Sicherung wurde geschrieben, aber was davon zurückgelesen wurde, stimmt nicht.',
    nextStep:
      'Verlassen Sie sich nicht auf diese Datei: Speichern Sie eine neue, wenn möglich auf einem anderen Datenträger.',
  }),
  BackupTooNew: () => ({
    sentence: 'Eine neuere Version von Airlock hat diese Sicherung gemacht, und diese hier kann sie nicht lesen.',
    nextStep:
      'Suchen Sie unter „Modell und Updates“ nach einer neuen Version und wählen Sie die Datei dann noch einmal. Hier wurde nichts verändert.',
  }),
  BackupUnreadable: () => ({
    sentence: 'Die Datei ließ sich nicht bis zum Ende lesen oder hat sich dabei verändert.',
    nextStep: 'Sehen Sie nach, ob sie noch dort ist, und wählen Sie sie noch einmal. Hier wurde nichts verändert.',
  }),
  DownloadInterrupted: ({ file }) => ({
    sentence: file
      ? `Die Verbindung brach ab, während ${file} unterwegs war.`
      : 'Diese Website war nicht zu erreichen.',
    nextStep: 'Versuchen Sie es noch einmal: Was angekommen ist, bleibt erhalten.',
  }),
  EngineFailed: () => ({
    sentence: 'Das Modell ließ sich nicht starten.',
    nextStep: 'Laden Sie es noch einmal. Misslingt auch das, wählen Sie ein anderes Modell.',
  }),
  EngineLost: () => ({
    sentence: 'Das Modell reagierte nicht mehr und musste beendet werden. Was es geschrieben hat, bleibt erhalten.',
    nextStep: 'Laden Sie es noch einmal und machen Sie weiter.',
  }),
  EngineUnsupported: ({ missing = 'etwas' }) => ({
    sentence: `Diesem Browser fehlt ${missing}, und das braucht das Modell.`,
    nextStep: 'Ein aktueller Chrome, Edge, Firefox oder Safari hat es.',
  }),
  FormatRefused: () => ({
    sentence: 'Das Modell lässt sich nicht auf die gewünschte Form festlegen: Deren Regeln waren nicht zu lesen.',
    nextStep: 'Fragen Sie ohne diese Form, oder berichtigen Sie ihre Regeln.',
  }),
  GpuLacksFeature: ({ feature = 'eine Funktion' }) => ({
    sentence: `Der Grafikkarte fehlt ${feature}, und das braucht dieses Modell.`,
    nextStep:
      feature === 'shader-f16'
        ? 'Wählen Sie die Variante mit q4f32 im Namen oder ein Modell für den Prozessor.'
        : 'Wählen Sie ein anderes Modell oder eines für den Prozessor.',
  }),
  GpuLost: () => ({
    sentence:
      'Der Grafiktreiber wurde neu gestartet, und das Modell ging dabei verloren. Was es geschrieben hat, bleibt erhalten.',
    nextStep:
      'Laden Sie es noch einmal. Geschieht es wieder, wählen Sie ein kleineres Modell oder eines für den Prozessor.',
  }),
  GpuOutOfMemory: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `Die Grafikkarte hatte die ${neededBytes} Speicher nicht, die dieses Modell braucht.`
      : 'Die Grafikkarte hatte nicht genug Speicher für dieses Modell.',
    nextStep:
      'Schließen Sie andere Tabs und laden Sie es noch einmal, oder wählen Sie ein kleineres Modell oder eines für den Prozessor.',
  }),
  GpuSwitchedOff: ({ model = 'Dieses Modell' }) => ({
    sentence: `${model} läuft auf der Grafikkarte, und Sie haben eingestellt, dass sie nie benutzt wird.`,
    nextStep: 'Wählen Sie ein Modell für den Prozessor, oder erlauben Sie die Grafikkarte dort, wo man Modelle wählt.',
  }),
  GpuTooSmall: ({ limit, needed, has }) => ({
    sentence: limit
      ? `Die Grafikkarte ist zu klein für die Modelle hier: ${limit} ist ${has ?? 'weniger'}, nötig ist ${needed ?? 'mehr'}.`
      : 'Die Grafikkarte, wie dieser Browser sie anbietet, ist zu klein für Modelle.',
    nextStep: 'Wählen Sie ein Modell für den Prozessor: Das funktioniert hier.',
  }),
  GpuUnavailable: () => ({
    sentence: 'Dieser Browser bietet keine Grafikkarte an, auf der Modelle laufen könnten.',
    nextStep: 'Wählen Sie ein Modell für den Prozessor: Das funktioniert hier.',
  }),
  GuardFailed: () => ({
    sentence: 'Der Wächter, der die Chat-Seite vom Netz fernhält, ließ sich nicht aufstellen.',
    nextStep: 'Versuchen Sie es noch einmal. Ein privates Fenster verbietet es vielleicht.',
  }),
  HostAnsweredOddly: ({ host, file }) => ({
    sentence: `${site(host)} hat etwas anderes geschickt als ${file ?? 'das, worum sie gebeten wurde'}.`,
    nextStep:
      'Vielleicht ist eine Anmeldeseite des Netzes dazwischen: Öffnen Sie irgendeine andere Seite und versuchen Sie es dann noch einmal. Was vollständig ist, bleibt.',
  }),
  HostBusy: ({ host }) => ({
    sentence: `${site(host)} ist gerade zu beschäftigt, um Dateien zu schicken.`,
    nextStep: 'Warten Sie einige Minuten und versuchen Sie es dann noch einmal: Was angekommen ist, bleibt erhalten.',
  }),
  HostLacksFile: ({ host, file = 'dieses Modell', status }) => ({
    sentence:
      status === '401' || status === '403'
        ? `${site(host)} gibt nicht jedem ${file}.`
        : `${site(host)} hat ${file} nicht mehr oder hatte es nie.`,
    nextStep: 'Wählen Sie ein anderes Modell, oder bringen Sie seine Datei vom Datenträger.',
  }),
  HostRefused: ({ host = 'eine andere Website', how }) => ({
    sentence:
      how === 'redirect'
        ? `Die Website ${host} hat den Download an eine Website weitergeschickt, die diese Seite nicht erreichen darf, und der Browser hat abgelehnt.`
        : how === 'followed'
          ? `Der Download wurde an ${host} weitergeschickt; das darf diese Seite nicht erreichen. Nichts, was von dort kam, wird benutzt.`
          : `Diese Seite darf ${host} nicht erreichen. Es wurde nichts dorthin geschickt.`,
    nextStep:
      'Eine neuere Version von Airlock kennt die Website vielleicht. Oder holen Sie die Datei auf anderem Weg und bringen Sie sie vom Datenträger.',
  }),
  ImportRefused: () => ({
    sentence: 'Aus dieser Datei lässt sich nichts übernehmen.',
    nextStep: 'Sehen Sie nach, ob sie vollständig und die richtige ist, und bringen Sie sie noch einmal.',
  }),
  KeyNotMade: () => ({
    sentence: 'Dieser Browser gab den Arbeitsspeicher nicht her, den die Prüfung einer Passphrase braucht (64 MB).',
    nextStep: 'Schließen Sie andere Tabs oder Programme und versuchen Sie es noch einmal. Es wurde nichts verändert.',
  }),
  LoadCrashed: ({ model = 'dieses Modell' }) => ({
    sentence: `Als ${model} das letzte Mal geladen wurde, ging diese Seite verloren.`,
    nextStep: 'Schließen Sie andere Tabs und laden Sie es trotzdem, oder wählen Sie ein kleineres Modell.',
  }),
  ModelDoesNotFit: ({ neededBytes, limitBytes }) =>
    limitBytes
      ? {
          sentence: `Das Modell braucht etwa ${neededBytes} Arbeitsspeicher, und auf dem Prozessor sind höchstens ${limitBytes} nutzbar.`,
          nextStep: 'Wählen Sie ein kleineres Modell oder dasselbe, enger gepackt. Dieses wurde nicht importiert.',
        }
      : {
          sentence: neededBytes
            ? `Das Modell braucht etwa ${neededBytes} Arbeitsspeicher, und die gab dieser Browser nicht her.`
            : 'Dieser Browser gab dem Modell nicht genug Arbeitsspeicher.',
          nextStep:
            'Schließen Sie andere Tabs oder Programme und laden Sie es noch einmal, oder wählen Sie ein kleineres Modell.',
        },
  ModelFileCorrupt: ({ file }) => ({
    sentence: file
      ? `Ein Teil des Modells ist nicht, was er sein sollte: ${file}.`
      : 'Ein Teil des Modells ist nicht, was er sein sollte.',
    nextStep: 'Holen Sie diesen Teil noch einmal; die anderen bleiben.',
  }),
  ModelFileMissing: ({ file }) => ({
    sentence: file
      ? `Ein Teil des Modells fehlt auf diesem Gerät: ${file}.`
      : 'Ein Teil des Modells fehlt auf diesem Gerät.',
    nextStep: 'Holen Sie, was fehlt.',
  }),
  ModelGone: ({ model = 'Das gewählte Modell' }) => ({
    sentence: `${model} ist nicht mehr auf diesem Gerät.`,
    nextStep: 'Wählen Sie ein anderes und fragen Sie noch einmal.',
  }),
  ModelLibraryMismatch: () => ({
    sentence: 'Das Programm, das mit diesem Modell kam, ist für eine andere Version gemacht.',
    nextStep: 'Holen oder importieren Sie das Modell noch einmal, mit der Bibliothek für diese Version von Airlock.',
  }),
  NoModel: () => ({
    sentence: 'Auf diesem Gerät ist noch kein Modell.',
    nextStep: 'Holen Sie eines: Diese Website hat selbst ein kleines.',
  }),
  NotSecure: () => ({
    sentence: 'Diese Adresse ist nicht sicher, und was Airlock braucht, geben Browser nur sicheren Adressen.',
    nextStep: 'Öffnen Sie sie über https oder auf dem Gerät, das sie bereitstellt.',
  }),
  PromptRefused: () => ({
    sentence: 'Die Form dieses Modells lässt dieses Gespräch nicht zu.',
    nextStep: 'Fragen Sie in einem neuen Gespräch, oder wählen Sie für dieses ein anderes Modell.',
  }),
  PromptTooLong: ({ promptTokens, limitTokens, instructionTokens }) => ({
    sentence: instructionTokens
      ? `Diese Nachricht und die Anweisungen des Assistenten sind zusammen zu lang: etwa ${promptTokens} Tokens, davon ${instructionTokens} Anweisungen, und das Modell liest ${limitTokens} auf einmal.`
      : promptTokens && limitTokens
        ? `Diese Nachricht ist zu lang: etwa ${promptTokens} Tokens, und das Modell liest ${limitTokens} auf einmal.`
        : 'Diese Nachricht ist länger, als das Modell auf einmal lesen kann.',
    nextStep: instructionTokens
      ? 'Kürzen Sie sie, oder lassen Sie einen anderen Assistenten antworten. Es wurde nichts abgeschickt, und Ihr Text ist noch da.'
      : 'Kürzen Sie sie. Es wurde nichts abgeschickt, und Ihr Text ist noch da.',
  }),
  ShadersFailed: () => ({
    sentence: 'Der Grafiktreiber konnte die Programme nicht bauen, die dieses Modell braucht.',
    nextStep: 'Wählen Sie die Variante mit q4f32 im Namen oder ein Modell für den Prozessor.',
  }),
  StorageFailed: () => ({
    sentence: 'Der Browser konnte nicht in seinen Speicher schreiben.',
    nextStep: 'Lassen Sie diese Seite offen und kopieren Sie, was wichtig ist; starten Sie dann den Browser neu.',
  }),
  StorageFull: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `Es ist nicht genug Speicherplatz frei: Es fehlen noch ${neededBytes}.`
      : 'Dafür ist kein Speicherplatz mehr frei.',
    nextStep: 'Schaffen Sie Platz auf diesem Gerät und versuchen Sie es dann noch einmal.',
  }),
  TooManyTries: ({ waitSeconds = 'ein paar Sekunden' }) => ({
    sentence: 'Mehrere Passphrasen hintereinander waren falsch; der nächste Versuch muss warten.',
    nextStep: `Versuchen Sie es wieder in: ${waitSeconds}. Nichts wird je für immer gesperrt.`,
  }),
  VaultAltered: () => ({
    sentence:
      'Etwas anderes als Airlock hat verändert, was hier aufbewahrt wird, oder ein Teil davon wurde beschädigt.',
    nextStep:
      'Was zu sehen ist, lässt sich lesen, aber manches davon kann alt sein oder fehlen. Kopieren Sie, was wichtig ist.',
  }),
  VaultBusy: () => ({
    sentence: 'Während der Wiederherstellung änderten sich immer wieder Unterhaltungen; sie fand deshalb nicht statt.',
    nextStep:
      'Lassen Sie Antworten zu Ende kommen, schließen Sie andere Tabs von Airlock und versuchen Sie es noch einmal. Es wurde nichts verändert.',
  }),
  VaultHeaderLost: () => ({
    sentence: 'Der Eintrag zu Ihrer Passphrase fehlt oder wurde ersetzt, deshalb lässt sich hier nichts öffnen.',
    nextStep: 'Stellen Sie eine Sicherung wieder her, oder löschen Sie alles. Bis dahin wird nichts geschrieben.',
  }),
  VaultLocked: () => ({
    sentence: 'Ihre Unterhaltungen sind gesperrt.',
    nextStep: 'Entsperren Sie sie mit Ihrer Passphrase.',
  }),
  VaultNewer: () => ({
    sentence:
      'In einem anderen Tab läuft eine neuere Version von Airlock, und was aufbewahrt wird, hat jetzt deren Form.',
    nextStep: 'Kopieren Sie, was Sie noch nicht abgeschickt haben, und laden Sie diesen Tab neu.',
  }),
  WrongPassphrase: () => ({
    sentence: 'Das ist nicht die Passphrase.',
    nextStep: 'Achten Sie auf Großbuchstaben und die Sprache der Tastatur, und versuchen Sie es noch einmal.',
  }),
};
