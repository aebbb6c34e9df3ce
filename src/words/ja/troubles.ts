import type { Catalogue } from '../catalogue.ts';

const site = (host: string | undefined): string => (host === undefined ? '相手のサイト' : `サイト ${host} `);

export const troubles: Catalogue['troubles'] = {
  AppFileCorrupt: ({ file }) => ({
    sentence: file
      ? `アプリのファイル ${file} が、公開されたとおりに届きませんでした。`
      : 'アプリのファイルの一つが、公開されたとおりに届きませんでした。',
    nextStep: 'もう一度お試しください。また起きる場合は、このサイトとの間で何かがファイルを書き換えています。',
  }),
  BackupCutOff: () => ({
    sentence: 'このバックアップは途中で終わっています。一部がありません。',
    nextStep: '元の場所からもう一度コピーするか、別のバックアップを選んでください。ここでは何も変更していません。',
  }),
  BackupDamaged: () => ({
    sentence: 'このバックアップは書き込まれたときのままではありません。変更されたか、壊れています。',
    nextStep: '別のコピーか、別のバックアップを選んでください。ここでは何も変更していません。',
  }),
  BackupForeign: () => ({
    sentence: 'このファイルは Airlock のバックアップではありません。',
    nextStep: '名前が .airlock で終わるファイルを選んでください。ここでは何も変更していません。',
  }),
  BackupNotOpened: () => ({
    sentence: 'そのパスフレーズでは、このバックアップを開けません。',
    nextStep: 'バックアップを保存したときに決めたものです。大文字とキーボードの言語をお確かめください。',
  }),
  BackupNotSaved: () => ({
    sentence: 'バックアップは書き込みましたが、読み返した内容が正しくありません。',
    nextStep: 'そのファイルには頼らず、できれば別のディスクに保存し直してください。',
  }),
  BackupTooNew: () => ({
    sentence: 'このバックアップは新しいバージョンの Airlock で作られており、このバージョンでは読めません。',
    nextStep:
      '「モデルと更新」で新しいバージョンを探し、もう一度ファイルを選んでください。ここでは何も変更していません。',
  }),
  BackupUnreadable: () => ({
    sentence: 'ファイルを最後まで読めなかったか、読んでいる間に変わりました。',
    nextStep: 'まだ同じ場所にあるか確かめて、もう一度選んでください。ここでは何も変更していません。',
  }),
  DownloadInterrupted: ({ file }) => ({
    sentence: file ? `${file} の受信中に接続が切れました。` : 'このサイトに接続できませんでした。',
    nextStep: 'もう一度お試しください。届いた分は残っています。',
  }),
  EngineFailed: () => ({
    sentence: 'モデルを起動できませんでした。',
    nextStep: 'もう一度読み込んでください。それでもだめなら、別のモデルを選んでください。',
  }),
  EngineLost: () => ({
    sentence: 'モデルが止まったため、終了しました。書いたところまでは残っています。',
    nextStep: 'もう一度読み込んで続けてください。',
  }),
  EngineUnsupported: ({ missing = '必要な機能' }) => ({
    sentence: `このブラウザには、モデルに必要な ${missing} がありません。`,
    nextStep: '最新の Chrome、Edge、Firefox、Safari にはあります。',
  }),
  FormatRefused: () => ({
    sentence: 'モデルに求められた形式を守らせることができません。その規則を読み取れませんでした。',
    nextStep: '形式を指定せずに質問するか、規則を直してください。',
  }),
  GpuLacksFeature: ({ feature = '必要な機能' }) => ({
    sentence: `グラフィックカードには、このモデルに必要な ${feature} がありません。`,
    nextStep:
      feature === 'shader-f16'
        ? '名前に q4f32 の付くものか、プロセッサー用のモデルを選んでください。'
        : '別のモデルか、プロセッサー用のモデルを選んでください。',
  }),
  GpuLost: () => ({
    sentence: 'グラフィックドライバーが再起動し、モデルが失われました。書いたところまでは残っています。',
    nextStep: 'もう一度読み込んでください。また起きる場合は、小さいモデルかプロセッサー用のモデルを選んでください。',
  }),
  GpuOutOfMemory: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `グラフィックカードに、このモデルに必要な ${neededBytes} のメモリがありませんでした。`
      : 'グラフィックカードのメモリが、このモデルには足りませんでした。',
    nextStep: 'ほかのタブを閉じてもう一度読み込むか、小さいモデル、またはプロセッサー用のモデルを選んでください。',
  }),
  GpuSwitchedOff: ({ model = 'このモデル' }) => ({
    sentence: `${model} はグラフィックカードで動きますが、グラフィックカードは使わない設定になっています。`,
    nextStep: 'プロセッサー用のモデルを選ぶか、モデルを選ぶ画面でグラフィックカードを許可してください。',
  }),
  GpuTooSmall: ({ limit, needed, has }) => ({
    sentence: limit
      ? `グラフィックカードは、ここのモデルには小さすぎます。${limit} は ${has ?? '不足していて'}、必要なのは ${needed ?? 'それ以上'} です。`
      : 'このブラウザが提供するグラフィックカードは、モデルには小さすぎます。',
    nextStep: 'プロセッサー用のモデルを選んでください。ここで動きます。',
  }),
  GpuUnavailable: () => ({
    sentence: 'このブラウザには、モデルを動かせるグラフィックカードがありません。',
    nextStep: 'プロセッサー用のモデルを選んでください。ここで動きます。',
  }),
  GuardFailed: () => ({
    sentence: 'チャットのページをネットワークから隔てる番人を置けませんでした。',
    nextStep: 'もう一度お試しください。プライベートウィンドウでは禁止されていることがあります。',
  }),
  HostAnsweredOddly: ({ host, file = '求めたもの' }) => ({
    sentence: `${site(host)}から、${file} とは別のものが送られてきました。`,
    nextStep:
      '途中にネットワークのログインページがあるのかもしれません。ほかのページを何か開いてから、もう一度お試しください。完全に届いたものは残ります。',
  }),
  HostBusy: ({ host }) => ({
    sentence: `${site(host)}は今、混み合っていてファイルを送れません。`,
    nextStep: '数分待ってから、もう一度お試しください。届いた分は残っています。',
  }),
  HostLacksFile: ({ host, file = 'このモデル', status }) => ({
    sentence:
      status === '401' || status === '403'
        ? `${site(host)}は、${file} を誰にでも渡すわけではありません。`
        : `${site(host)}に ${file} はもうないか、もともとありません。`,
    nextStep: '別のモデルを選ぶか、ファイルをディスクから取り込んでください。',
  }),
  HostRefused: ({ host = '別のサイト', how }) => ({
    sentence:
      how === 'redirect'
        ? `${host} は、このページが接続できないサイトへダウンロードを転送し、ブラウザが拒否しました。`
        : how === 'followed'
          ? `ダウンロードは ${host} へ転送されましたが、このページはそこに接続できません。そこから来たものは使いません。`
          : `このページは ${host} に接続できません。そこへは何も送っていません。`,
    nextStep:
      '新しいバージョンの Airlock なら、そのサイトを知っているかもしれません。または、別の方法でファイルを入手し、ディスクから取り込んでください。',
  }),
  ImportRefused: () => ({
    sentence: 'このファイルからは何も取り込めません。',
    nextStep: '完全で、意図したファイルか確かめて、もう一度取り込んでください。',
  }),
  KeyNotMade: () => ({
    sentence: 'パスフレーズの確認に必要なメモリ（64 MB）を、このブラウザが用意できませんでした。',
    nextStep: 'ほかのタブやプログラムを閉じて、もう一度お試しください。何も変更していません。',
  }),
  LoadCrashed: ({ model = 'このモデル' }) => ({
    sentence: `前回 ${model} を読み込んだとき、このページが失われました。`,
    nextStep: 'ほかのタブを閉じてそのまま読み込むか、小さいモデルを選んでください。',
  }),
  ModelDoesNotFit: ({ neededBytes, limitBytes }) =>
    limitBytes
      ? {
          sentence: `モデルには約 ${neededBytes} のメモリが必要ですが、プロセッサーで使えるのは最大 ${limitBytes} です。`,
          nextStep: '小さいモデルか、同じモデルをもっと圧縮したものを選んでください。これは取り込みませんでした。',
        }
      : {
          sentence: neededBytes
            ? `モデルには約 ${neededBytes} のメモリが必要ですが、このブラウザが用意できませんでした。`
            : 'このブラウザは、モデルに十分なメモリを用意できませんでした。',
          nextStep: 'ほかのタブやプログラムを閉じてもう一度読み込むか、小さいモデルを選んでください。',
        },
  ModelFileCorrupt: ({ file }) => ({
    sentence: file
      ? `モデルの一部 ${file} が、あるべき内容ではありません。`
      : 'モデルの一部が、あるべき内容ではありません。',
    nextStep: 'その部分だけ取得し直してください。ほかは残ります。',
  }),
  ModelFileMissing: ({ file }) => ({
    sentence: file ? `モデルの一部 ${file} がこの端末にありません。` : 'モデルの一部がこの端末にありません。',
    nextStep: '足りないものを取得してください。',
  }),
  ModelGone: ({ model = '選ばれたモデル' }) => ({
    sentence: `${model} はもうこの端末にありません。`,
    nextStep: '別のモデルを選んで、もう一度質問してください。',
  }),
  ModelLibraryMismatch: () => ({
    sentence: 'このモデルに付いてきたプログラムは、エンジンの別のバージョン用です。',
    nextStep: 'このバージョンの Airlock 用のライブラリーと一緒に、モデルを取得または取り込み直してください。',
  }),
  NoModel: () => ({
    sentence: 'この端末にはまだモデルがありません。',
    nextStep: '取得してください。このサイトには小さいモデルが一つあります。',
  }),
  NotSecure: () => ({
    sentence: 'このアドレスは安全ではありません。Airlock に必要な機能を、ブラウザは安全なアドレスにしか与えません。',
    nextStep: 'https で開くか、配信している端末で開いてください。',
  }),
  PromptRefused: () => ({
    sentence: 'このモデルの形式では、この会話を扱えません。',
    nextStep: '新しい会話で質問するか、この会話に別のモデルを選んでください。',
  }),
  PromptTooLong: ({ promptTokens, limitTokens, instructionTokens }) => ({
    sentence: instructionTokens
      ? `このメッセージとアシスタントへの指示は、合わせると長すぎます。約 ${promptTokens} トークン（うち指示が ${instructionTokens}）ありますが、モデルが一度に読めるのは ${limitTokens} です。`
      : promptTokens && limitTokens
        ? `このメッセージは長すぎます。約 ${promptTokens} トークンありますが、モデルが一度に読めるのは ${limitTokens} です。`
        : 'このメッセージは、モデルが一度に読める長さを超えています。',
    nextStep: instructionTokens
      ? '短くするか、別のアシスタントを選んでください。何も送信しておらず、文章はそのまま残っています。'
      : '短くしてください。何も送信しておらず、文章はそのまま残っています。',
  }),
  ShadersFailed: () => ({
    sentence: 'グラフィックドライバーが、このモデルに必要なプログラムを組み立てられませんでした。',
    nextStep: '名前に q4f32 の付くものか、プロセッサー用のモデルを選んでください。',
  }),
  StorageFailed: () => ({
    sentence: 'ブラウザが保存領域に書き込めませんでした。',
    nextStep: 'このページを開いたまま大切なものをコピーし、そのあとブラウザを再起動してください。',
  }),
  StorageFull: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `空き容量が足りません。あと ${neededBytes} 必要です。`
      : 'このための空き容量がもうありません。',
    nextStep: 'この端末の空きを増やして、もう一度お試しください。',
  }),
  TooManyTries: ({ waitSeconds = '数秒' }) => ({
    sentence: 'パスフレーズが続けて違っていたため、次に試すまで待つ必要があります。',
    nextStep: `${waitSeconds}後にもう一度お試しください。永久にロックされることはありません。`,
  }),
  VaultAltered: () => ({
    sentence: 'Airlock 以外の何かがここに保存されたものを変更したか、一部が壊れました。',
    nextStep:
      '表示されているものは読めますが、古いものや欠けたものがあるかもしれません。大切なものはコピーしてください。',
  }),
  VaultBusy: () => ({
    sentence: '復元の間に会話が変わり続けたため、復元しませんでした。',
    nextStep: '回答が終わるのを待ち、Airlock のほかのタブを閉じて、もう一度復元してください。何も変更していません。',
  }),
  VaultHeaderLost: () => ({
    sentence: 'パスフレーズの記録がないか、置き換えられているため、ここにあるものは何も開けません。',
    nextStep: 'バックアップから復元するか、すべて消去してください。それまでは何も書き込まれません。',
  }),
  VaultLocked: () => ({
    sentence: '会話はロックされています。',
    nextStep: 'パスフレーズで解除してください。',
  }),
  VaultNewer: () => ({
    sentence: '別のタブで新しいバージョンの Airlock が動いており、保存内容はその形式になっています。',
    nextStep: 'まだ送っていないものをコピーして、このタブを再読み込みしてください。',
  }),
  WrongPassphrase: () => ({
    sentence: 'パスフレーズが違います。',
    nextStep: '大文字とキーボードの言語を確かめて、もう一度お試しください。',
  }),
};
