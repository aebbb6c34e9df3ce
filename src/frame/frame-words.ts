import type { Language } from '../shared/words.ts';

/** What the frame says before it asks another site. Its own: the page could say anything. */
export interface FrameWords {
  /** Above the hosts that are asked. */
  asks: string;
  /** `size` in the reader's units, of a model of the built-in list. */
  fetch: (size: string) => string;
  fetchUnknown: string;
  notNow: string;
  /** Beside an address that nobody vouches for. */
  unknown: string;
}

export const frameWords: Readonly<Record<Language, FrameWords>> = {
  en: {
    asks: 'This will be asked for, at these addresses and nowhere else:',
    fetch: (size) => `Fetch ${size}`,
    fetchUnknown: 'Fetch it',
    notNow: 'Not now',
    unknown: 'This address is not in Airlock’s own list. It leaves this device exactly as it stands here.',
  },
  de: {
    asks: 'Gefragt wird unter diesen Adressen und sonst nirgends:',
    fetch: (size) => `Holen · ${size}`,
    fetchUnknown: 'Holen',
    notNow: 'Jetzt nicht',
    unknown: 'Diese Adresse steht nicht in der Liste von Airlock. Sie verlässt das Gerät genau so, wie sie hier steht.',
  },
  fr: {
    asks: 'La demande part vers ces adresses et nulle part ailleurs :',
    fetch: (size) => `Télécharger · ${size}`,
    fetchUnknown: 'Télécharger',
    notNow: 'Pas maintenant',
    unknown:
      'Cette adresse ne figure pas dans la liste d’Airlock. Elle quitte l’appareil exactement telle qu’affichée ici.',
  },
  es: {
    asks: 'Se pedirá a estas direcciones y a ninguna otra:',
    fetch: (size) => `Descargar · ${size}`,
    fetchUnknown: 'Descargarlo',
    notNow: 'Ahora no',
    unknown: 'Esta dirección no está en la lista de Airlock. Sale de este dispositivo exactamente como aparece aquí.',
  },
  pt: {
    asks: 'O pedido vai para estes endereços e para nenhum outro:',
    fetch: (size) => `Baixar · ${size}`,
    fetchUnknown: 'Baixar',
    notNow: 'Agora não',
    unknown: 'Este endereço não está na lista do Airlock. Ele sai deste dispositivo exatamente como aparece aqui.',
  },
  ja: {
    asks: '次のアドレスにだけ問い合わせます。',
    fetch: (size) => `取得する · ${size}`,
    fetchUnknown: '取得する',
    notNow: '今はしない',
    unknown: 'このアドレスは Airlock の一覧にありません。ここに表示されているとおりの文字列がこの端末から送られます。',
  },
  'zh-Hans': {
    asks: '只会向以下地址请求：',
    fetch: (size) => `获取 · ${size}`,
    fetchUnknown: '获取',
    notNow: '暂不',
    unknown: '这个地址不在 Airlock 的列表中。它会原样从此设备发出。',
  },
  ar: {
    asks: 'سيُطلب من هذه العناوين فقط دون غيرها:',
    fetch: (size) => `اجلب · ${size}`,
    fetchUnknown: 'اجلبه',
    notNow: 'ليس الآن',
    unknown: 'هذا العنوان ليس في قائمة Airlock. يغادر هذا الجهاز كما هو مكتوب هنا تمامًا.',
  },
};
