import type { Catalogue } from '../catalogue.ts';

export const fileFaults: Catalogue['fileFaults'] = {
  'not-gguf': (file) => ({
    sentence: `${file} は GGUF ファイルではありません。`,
    nextStep: '名前が .gguf で終わるモデルのファイルを選んでください。',
  }),
  version: (file) => ({
    sentence: `${file} は、このアプリが読めないバージョンの GGUF ファイルです。`,
    nextStep: '同じモデルの新しいファイルを探してください。',
  }),
  'newer-version': (file) => ({
    sentence: `${file} は、このアプリより新しいバージョンの GGUF ファイルです。`,
    nextStep: '同じモデルの古いファイルか、Airlock の新しいバージョンを探してください。',
  }),
  'big-endian': (file) => ({
    sentence: `${file} は、バイト順が逆のコンピューター向けに作られています。`,
    nextStep: '同じモデルの通常のファイルを入手してください。名前に「be」や「big-endian」が付かないものです。',
  }),
  pointer: (file) => ({
    sentence: `${file} は Git LFS のポインターです。モデルの場所を示すだけで、モデルではありません。`,
    nextStep: '配布ページからファイルそのものをダウンロードして、読み込んでください。',
  }),
  'web-page': (file) => ({
    sentence: `${file} は、モデルの代わりに保存されたウェブページかサイトのメッセージです。`,
    nextStep: 'モデルをもう一度ダウンロードしてください。先にサインインが必要なサイトもあります。',
  }),
  archive: (file) => ({
    sentence: `${file} は圧縮ファイルです。`,
    nextStep: '展開して、中の .gguf ファイルを選んでください。',
  }),
  safetensors: (file) => ({
    sentence: `${file} は safetensors 形式です。ここのエンジンはこの形式を読めません。`,
    nextStep: '同じモデルの GGUF ファイルを探してください。',
  }),
  'image-part': (file) => ({
    sentence: `${file} は画像を読む部分（mmproj）で、モデル本体ではありません。`,
    nextStep: '同じモデルの、名前に「mmproj」が付かないファイルを選んでください。このアプリは画像を読みません。',
  }),
  adapter: (file) => ({
    sentence: `${file} はモデルへの追加データ（LoRA アダプターまたは制御ベクトル）で、モデルではありません。`,
    nextStep: 'モデル全体のファイルを選んでください。追加データは読み込めません。',
  }),
  imatrix: (file) => ({
    sentence: `${file} は重要度行列です。モデルを圧縮するときの統計で、モデルではありません。`,
    nextStep: 'モデル本体のファイルを選んでください。',
  }),
  'vocab-only': (file) => ({
    sentence: `${file} には語彙だけがあり、重みがありません。`,
    nextStep: 'モデル本体のファイルを選んでください。',
  }),
  'search-model': (file, kind) => ({
    sentence: `${file} は検索用のモデル（${kind}）です。文章を比べるだけで、書きません。`,
    nextStep: 'チャット用のモデルを選んでください。名前に「instruct」や「chat」が付くことが多いです。',
  }),
  'image-model': (file, kind) => ({
    sentence: `${file} は画像や動画のモデル（${kind}）で、文章用ではありません。`,
    nextStep: 'チャット用のモデルを選んでください。',
  }),
  'audio-model': (file, kind) => ({
    sentence: `${file} は音や音声のモデル（${kind}）で、文章用ではありません。`,
    nextStep: 'チャット用のモデルを選んでください。',
  }),
  'not-chat': (file, kind) => ({
    sentence: `${file} は会話のできない種類（${kind}）の言語モデルです。`,
    nextStep: 'チャット用のモデルを選んでください。',
  }),
  'unknown-kind': (file, kind) => ({
    sentence: `${file || 'このモデル'} は、ここのエンジンが知らない種類です：${kind}。`,
    nextStep: '別のモデルを選ぶか、Airlock の新しいバージョンを探してください。',
  }),
  'cut-off': (file) => ({
    sentence: `${file} はモデルの途中で終わっています。`,
    nextStep: 'コピーかダウンロードが途切れています。入手し直してから取り込んでください。',
  }),
  header: (file) => ({
    sentence: `${file} が自分について述べている内容は、正しいはずがありません。`,
    nextStep: '作った人からもう一度入手してください。取り込みませんでした。',
  }),
  split: (file) => ({
    sentence: `${file} は、複数のファイルからなるモデルの一つです。`,
    nextStep: '一つのファイルになっているモデルを選んでください。',
  }),
  unreadable: (file) => ({
    sentence: `${file || '選ばれたもの'} を最後まで読めなかったか、その間に変わりました。`,
    nextStep: 'まだあるか確かめて、もう一度取り込んでください。',
  }),
  replaced: (file) => ({
    sentence: `${file} は、配布元で、このアプリが知っているものとは別のファイルになっています。`,
    nextStep: '何も取得していません。別のモデルを選ぶか、新しいバージョンの Airlock を探してください。',
  }),
  'other-bytes': (file) => ({
    sentence: `${file} は二度届きましたが、二度とも約束されたファイルではありませんでした。`,
    nextStep: '何も使いません。後でもう一度試すか、別のモデルを選んでください。',
  }),
  'no-model': () => ({
    sentence: '選ばれたものの中にモデルがないか、このアプリで動かせるモデルがありません。',
    nextStep: '名前が .gguf で終わるファイルか、mlc-chat-config.json の入ったフォルダーを選んでください。',
  }),
  'several-models': () => ({
    sentence: '選ばれたものの中に、モデルが二つ以上あります。',
    nextStep: 'そのうち一つのファイルかフォルダーを選んでください。',
  }),
  'several-libraries': (file) => ({
    sentence: `モデルのライブラリーは一つですが、ここにはいくつもあります：${file}。`,
    nextStep: 'このモデルとこのアプリ用のものだけを残して、もう一度選んでください。',
  }),
  'not-library': (file) => ({
    sentence: `${file} はモデルのライブラリーではありません。`,
    nextStep: 'このモデルの .wasm ファイルを入手し直してから取り込んでください。',
  }),
  'not-json': (file) => ({
    sentence: `${file} を読めません。その名前で別のものが保存されています。`,
    nextStep: 'モデルを作った人からもう一度入手してください。何も取り込みませんでした。',
  }),
  'other-size': (file) => ({
    sentence: `${file} の長さが、モデル自身の一覧と違います。`,
    nextStep: 'コピーかダウンロードが途切れたか、別のモデルのものです。入手し直してから取り込んでください。',
  }),
  altered: (file) => ({
    sentence: `${file} は、隣の SHA256SUMS.txt に書かれたファイルではありません。`,
    nextStep: '元の場所からフォルダーをもう一度コピーしてください。取り込みませんでした。',
  }),
  'too-many': (file) => ({
    sentence: `${file} は、モデルのフォルダーとしてはファイルが多すぎます。`,
    nextStep: 'モデルそのもののフォルダーを選んでください。',
  }),
  refused: (file) => ({
    sentence: file
      ? `このモデルの一部 ${file} を、エンジンが使えません。`
      : 'このモデルの一部を、エンジンが使えません。',
    nextStep: '取り込んだときのままです。別のモデルを選ぶか、このモデルを別のところから入手してください。',
  }),
  damaged: (file) => ({
    sentence: `${file} の一部が、取り込んだときと違っています。`,
    nextStep: '同じファイルをもう一度取り込むか、別のモデルを選んでください。',
  }),
};
