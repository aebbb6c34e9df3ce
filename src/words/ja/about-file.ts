import type { Catalogue } from '../catalogue.ts';

export const aboutFile: Catalogue['aboutFile'] = {
  maker: (maker) => `作成者：${maker}`,
  licence: (licence) => `ライセンス：${licence}`,
  packed: (packed) => `圧縮形式：${packed}`,
  unknown: '不明',
  how: `Airlock から保存した、グラフィックカード用のモデルです。別の端末で使うには、そこで Airlock を
開き、「モデルと更新」へ進み、このフォルダーをページにドロップしてください。ネットワークは
必要ありません。`,
  check: (sums) => `そのとき各ファイルは ${sums} と照合されます。Airlock がなくても、次の命令で同じことができます：`,
};
