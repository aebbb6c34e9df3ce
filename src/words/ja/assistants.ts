import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const assistants: Catalogue['assistants'] = {
  title: 'アシスタントとひな形',
  intro:
    'アシスタントとは、毎回の回答の前にモデルに伝える指示です。ひな形は、空欄のある質問です。どちらも会話と同じように保存され、パスフレーズを設定すれば同じように封印されます。',
  assistants: 'アシスタント',
  templates: 'ひな形',
  addAssistant: '新しいアシスタント',
  addTemplate: '新しいひな形',
  changeAssistant: 'アシスタントを変更',
  changeTemplate: 'ひな形を変更',
  comesWithAirlock: 'Airlock に付属',
  optionsFor: (name) => `「${name}」の操作`,
  change: '変更',
  duplicate: '複製',
  copyAndChange: 'コピーして変更',
  hide: '隠す',
  bringBack: (name) => `「${name}」を戻す`,
  remove: '削除',
  removed: (name) => `削除しました: ${name}`,
  undo: '元に戻す',
  copyOf: (name) => `${name}（コピー）`,
  saveOne: 'ファイルに保存',
  saveAll: 'すべてをファイルに保存',
  takeFromFile: 'ファイルから取り込む',
  fileOfAssistants: 'アシスタントとひな形のファイル',
  leftAlone: (count) =>
    plural(count, {
      other:
        '#件は新しいバージョンの Airlock で作られています。そのまま残してあります。使うにはアプリを更新してください。',
    }),
  unreadable: (count) => plural(count, { other: '#件は読み取れません。バックアップに残っているかもしれません。' }),
  removeUnreadable: '読み取れないものを取り除く',

  name: '名前',
  instructions: 'モデルに伝えること',
  instructionsSize: (tokens) => plural(tokens, { other: '約#トークン。毎回の回答の前に読まれます。' }),
  sign: '絵の代わりの文字または絵文字',
  picture: '絵',
  noPicture: 'なし',
  drawings: {
    speech: '吹き出し',
    bulb: '電球',
    pen: 'ペン',
    globe: '地球',
    lines: '文章',
    question: '質問',
    book: '本',
    list: 'リスト',
  },
  colour: '色',
  colours: { stone: '石', sand: '砂', sky: '空', plum: 'すもも', rose: 'ばら' },
  model: 'モデル',
  modelOfConversation: '会話のモデルに合わせる',
  modelMissing: (name) => `${name}（この端末にありません）`,
  settings: '言葉の選び方',
  settingNames: {
    temperature: '温度',
    topP: 'Top-p',
    repeatPenalty: '繰り返しの抑制',
    maxTokens: '回答の最大の長さ（トークン）',
  },
  settingHint: (usual, from, to) => `空欄なら通常どおり${usual}。${from}から${to}まで。`,
  usualLength: 'モデルのコンテキストに収まるだけ',
  text: '本文',
  blanksHint:
    '空欄は、二重の波かっこで囲んだ言葉です: {{話題}}。縦棒の後には、変えないときの内容を書きます: {{口調|親しみやすい}}。',
  keep: '保存する',
  cancel: 'キャンセル',
  nameWrong: (letters) => `名前は1文字以上${letters}文字以内にしてください。`,
  textWrong: (letters) => `本文は1文字以上${letters}文字以内にしてください。`,
  instructionsWrong: (letters) => `指示は${letters}文字以内にしてください。`,
  signWrong: '文字または絵文字を一つだけ入れてください。',
  settingWrong: (name, from, to) => `${name}: ${from}から${to}までの数、または空欄にしてください。`,

  taken: (count) => plural(count, { other: '#件を取り込みました。' }),
  hereAlready: (count) => plural(count, { other: '#件はすでにここにあります。' }),
  refused: (count) => plural(count, { other: '#件は理解できず、取り込みませんでした。' }),
  faults: {
    foreign: 'Airlock のアシスタントとひな形のファイルではありません。Airlock で保存したファイルを選んでください。',
    later:
      'このファイルは新しいバージョンの Airlock で作られています。アプリを更新してから、もう一度取り込んでください。',
    broken: 'このファイルは壊れているか、途中で切れています。元の場所でもう一度保存してください。',
    tooLarge: 'このファイルは Airlock のファイルとしては大きすぎるため、読み取りませんでした。',
  },

  whoAnswers: '回答する相手',
  plain: '標準のアシスタント',
  gone: (name) => `${name}（もうありません）`,
  modelNotHere: (assistant, model) =>
    `「${assistant}」は ${model} 向けですが、この端末にありません。別のモデルが回答します。`,
  talkTo: (name) => `話す: ${name}`,
  insert: (name) => `挿入: ${name}`,
  fill: 'メッセージに入れる',
  noTemplate: 'この名前のひな形はありません。',

  starters: {
    explainer: {
      name: 'やさしく説明',
      systemText:
        '物事をやさしく説明してください。日常の言葉と短い文を使います。専門用語の意味は短く言い添えます。身近な例を一つ挙げます。日本語で答えてください。',
    },
    proofreader: {
      name: '校正',
      systemText:
        'あなたは校正者です。利用者が文章を送ります。誤字、文法、句読点を直してください。言語、意味、口調は変えません。文章の内容には答えず、直した文章だけを返してください。',
    },
    translator: {
      name: '翻訳',
      systemText:
        'あなたは翻訳者です。利用者が送る文章を日本語に、または利用者が指定した言語に訳してください。口調は保ちます。訳文だけを返してください。',
    },
    summariser: {
      name: '要約',
      systemText:
        'あなたは文章を要約します。利用者が文章を送ります。要点を五つ以内の短い文の箇条書きで示してください。文章にないことは加えません。',
    },
    listener: {
      name: '相談相手',
      systemText:
        '利用者が考えを深めるのを手伝ってください。理解したことを一文で述べます。次に、考えを進める短い質問を一つします。求められない限り助言はしません。日本語で答えてください。',
    },
  },
  starterTemplates: {
    reply: {
      name: '返信を書く',
      text: '次のメッセージに{{口調|親しみやすい}}返信を書いてください。\n\n{{メッセージ}}',
    },
    summary: { name: '文章を要約する', text: '次の文章を{{数|五つ}}の要点にまとめてください。\n\n{{文章}}' },
    explain: { name: '何かを説明する', text: '{{話題}}を、{{読み手|初めて聞く人}}にわかるように説明してください。' },
    compare: {
      name: '二つを比べる',
      text: '{{一つ目}}と{{二つ目}}を表で比べてください。観点は{{観点|値段、手間、リスク}}です。',
    },
  },
};
