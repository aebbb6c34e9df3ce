import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const panels: Catalogue['panels'] = {
  close: 'Fechar',
  altered: {
    read: 'Li isto',
    accept: 'Aceitar o que está aqui …',
    title: 'Tomar o que se consegue ler como tudo o que há?',
    meaning:
      'Palavras antigas ou que faltam deixam de aparecer como tais, e este aviso some. O que não se consegue ler é posto de lado neste dispositivo, não excluído. Um backup de antes é o melhor caminho, se você tiver um.',
    acceptIt: 'Aceitar',
    leave: 'Deixar como está',
    accepted: 'Aceito: você pode escrever de novo. Foi possível ler tudo o que está aqui.',
    acceptedInPart: (count) =>
      plural(count, {
        one: 'Aceito: você pode escrever de novo. # parte não pôde ser lida: posta de lado neste dispositivo, não excluída.',
        other:
          'Aceito: você pode escrever de novo. # partes não puderam ser lidas: postas de lado neste dispositivo, não excluídas.',
      }),
    underErase: 'Em “Apagar” você pode remover o que foi posto de lado.',
  },
  migration: {
    label: 'Trazendo o que está guardado para esta versão',
    progress: (done, total) => `Trazendo o que está guardado para esta versão: ${done} de ${total} conversas`,
    meanwhile:
      'Enquanto isso, tudo pode ser lido. Você pode fechar esta página a qualquer momento: continua de onde parou.',
    newer: 'Uma versão mais nova do Airlock mexeu no que está guardado aqui.',
    newerMeaning:
      'Esta versão consegue ler e não muda nada. Para continuar escrevendo, busque a versão mais nova em “Modelo e atualizações” e feche as outras abas do Airlock.',
    modelAndUpdates: 'Modelo e atualizações',
    onlyRead: 'Só ler',
    again: 'Tentar de novo',
  },
  models: {
    title: 'Modelos neste dispositivo',
    scope: 'Usar o que você escolher',
    here: 'Só nesta conversa',
    everywhere: 'Aqui, e onde nenhum outro foi escolhido',
    onGpu: (memory) => `Roda na placa de vídeo, ocupa cerca de ${memory} de memória`,
    onProcessor: (memory) => `Roda no processador, ocupa cerca de ${memory} de memória`,
    inUse: 'Em uso',
    gpuIsOff: 'Precisa da placa de vídeo, que está em “nunca”',
    use: (model) => `Usar ${model}`,
    useThis: 'Usar este',
    meaning: 'Uma troca libera o modelo carregado e leva o tempo de um carregamento. Suas conversas ficam como estão.',
    thinking: 'Raciocínio',
    thinkFirst: 'Pensar antes de responder',
    answerAtOnce: 'Responder na hora: nos modelos a que se pode pedir isso',
    notes: {
      'common-form':
        'O formato de conversa dele não pode ser lido aqui: ele é usado com o comum e pode responder pior.',
      'plain-marks':
        'Ele separa as falas com palavras comuns, que qualquer texto pode conter: um documento que ele leia pode falar em seu nome.',
    },
    gpu: 'Placa de vídeo',
    gpuAutomatic: 'Automático: para modelos feitos para ela',
    gpuNever: 'Nunca',
    bring: 'Trazer outro modelo',
  },
  trouble: {
    allTheSame: 'Carregar mesmo assim',
    get: 'Obter o modelo',
    again: 'Carregar de novo',
    check: 'Verificar os arquivos',
    onProcessor: (model) => `Usar ${model} no processador`,
  },
  other: {
    here: (model) => `Usar ${model} aqui`,
    wasChosen: 'Era ele que ia responder a esta conversa.',
    chosen: (model) => [model, ' foi escolhido e é carregado quando você enviar.'],
    chosenHere: (model) => [model, ' foi escolhido para esta conversa e é carregado quando você enviar.'],
    untilThen: (model) => `Até lá, ${model} está carregado.`,
    loadNow: 'Carregar agora',
  },
};
