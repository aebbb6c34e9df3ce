import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const panels: Catalogue['panels'] = {
  close: '閉じる',
  altered: {
    read: '読みました',
    accept: 'ここにあるものを受け入れる…',
    title: '読めるものを、ここにあるすべてとしますか？',
    meaning:
      '古い言葉や欠けた言葉は、それと分からなくなり、このお知らせは消えます。読めないものはこの端末の中に取り分けられ、削除はされません。以前のバックアップがあれば、そちらを使うほうが確実です。',
    acceptIt: '受け入れる',
    leave: 'そのままにする',
    accepted: '受け入れました。また書き込めます。ここにあるものはすべて読めました。',
    acceptedInPart: (count) =>
      plural(count, {
        other:
          '受け入れました。また書き込めます。#個の部分は読めませんでした。この端末の中に取り分け、削除はしていません。',
      }),
    underErase: '取り分けたものは「消去」で取り除けます。',
  },
  migration: {
    label: '保存されているものをこのバージョンに合わせています',
    progress: (done, total) => `保存されているものをこのバージョンに合わせています：${total}件の会話のうち${done}件`,
    meanwhile: 'その間もすべて読めます。このページはいつ閉じてもかまいません。続きから再開します。',
    newer: 'ここに保存されているものを、より新しいバージョンの Airlock が変更しました。',
    newerMeaning:
      'このバージョンは読むことができ、何も変更しません。書き続けるには、「モデルと更新」で新しいバージョンを取得し、Airlock の他のタブを閉じてください。',
    modelAndUpdates: 'モデルと更新',
    onlyRead: '読むだけにする',
    again: 'もう一度試す',
  },
  models: {
    title: 'この端末のモデル',
    scope: '選んだモデルを使う場所',
    here: 'この会話だけ',
    everywhere: 'ここと、ほかのモデルを選んでいないすべての会話',
    onGpu: (memory) => `グラフィックカードで動作、メモリーを約 ${memory} 使用`,
    onProcessor: (memory) => `プロセッサーで動作、メモリーを約 ${memory} 使用`,
    inUse: '使用中',
    gpuIsOff: 'グラフィックカードが必要ですが、使わない設定です',
    use: (model) => `${model} を使う`,
    useThis: 'これを使う',
    meaning:
      '切り替えると、読み込み済みのモデルは解放され、読み込みと同じだけ時間がかかります。会話はそのまま残ります。',
    thinking: '思考',
    thinkFirst: '答える前に考える',
    answerAtOnce: 'すぐに答える（指示できるモデルの場合）',
    notes: {
      'common-form': 'このモデル独自の会話形式は読めないため、一般的な形式で使います。回答の質が下がることがあります。',
      'plain-marks':
        'このモデルは発言を普通の言葉で区切ります。どの文章にも含まれうる言葉なので、読ませた文書があなたの発言を装えます。',
    },
    gpu: 'グラフィックカード',
    gpuAutomatic: '自動：対応するモデルで使う',
    gpuNever: '使わない',
    bring: '別のモデルを持ってくる',
  },
  trouble: {
    allTheSame: 'それでも読み込む',
    get: 'モデルを入手する',
    again: 'もう一度読み込む',
    check: 'ファイルを確認する',
    onProcessor: (model) => `${model} をプロセッサーで使う`,
  },
  other: {
    here: (model) => `ここで ${model} を使う`,
    wasChosen: 'この会話にはそのモデルが回答するはずでした。',
    chosen: (model) => [model, ' が選ばれていて、送信すると読み込まれます。'],
    chosenHere: (model) => [model, ' がこの会話に選ばれていて、送信すると読み込まれます。'],
    untilThen: (model) => `それまでは ${model} が読み込まれています。`,
    loadNow: '今すぐ読み込む',
  },
};
