import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const selfTest: Catalogue['selfTest'] = {
  title: 'Tentar vazar',
  intro:
    'Um segredo inventado é enviado para fora desta página de todas as maneiras que conhecemos, uma depois da outra. Você vê cada tentativa, e o que a deteve.',
  localNetwork:
    'Ao tentar ligações diretas (WebRTC), o Chrome e o Edge anunciam na rede local que este dispositivo entra num grupo. Nada desta página vai junto.',
  notSealed: 'Esta página não está selada agora. O que for tentado aqui pode sair.',
  secret: 'O segredo',
  secretHint: 'Inventado. Escreva outro se quiser, mas nenhum de verdade: se faltasse um muro, ele sairia.',
  receiver: 'Destinatário',
  receiverEmpty: 'Ninguém: nomes que não levam a lugar nenhum',
  receiverHint: 'Tem um servidor próprio? Escreva o endereço dele, e veja lá que nada chega.',
  receiverWrong: 'Isso não é o endereço de um site. Escreva um como receiver.example, ou deixe vazio.',
  start: 'Começar',
  startAgain: 'Começar de novo',
  stop: 'Parar',
  triesMade: 'Tentativas feitas',
  now: (what) => `${what} …`,
  testingWalls: 'Testando os muros',
  broken: 'A thread destas tentativas não pôde ser iniciada, então nem tudo foi tentado.',
  cutShort: 'Parado antes do fim, então nem tudo foi tentado.',
  moreWays: (count) =>
    plural(count, {
      one: 'Mais # maneira levaria você para fora desta página se nada a detivesse. As suas conversas ficam guardadas; uma resposta que está sendo escrita seria interrompida.',
      other:
        'Mais # maneiras levariam você para fora desta página se nada as detivesse. As suas conversas ficam guardadas; uma resposta que está sendo escrita seria interrompida.',
    }),
  tryThese: 'Tentar estas também',
  list: 'Tentativas, as mais novas primeiro',
  begun: 'As tentativas começam.',
  sum: (counts) => `${counts}.`,
  done: (counts) => `Pronto. ${counts}.`,
  notAll: 'Nem tudo foi tentado.',
  counts: {
    reported: (refused, tried) => `${refused} de ${tried} recusadas com aviso`,
    silent: (count) => `${count} recusadas sem aviso`,
    noneOut: '0 saíram',
    notStopped: (count) => plural(count, { one: '# não foi detida', other: '# não foram detidas' }),
    notAvailable: (count) => `${count} não existem neste navegador`,
  },
  verdict: (result) => `${result}.`,
  results: {
    stopped: 'Recusado',
    'stopped-silently': 'Recusado, sem aviso',
    'not-stopped': 'Não detido',
    'not-available': 'Não existe neste navegador',
  },
  entry: (number, attempt, verdict) => `Entrada ${number}. ${attempt}, ${verdict}.`,
  interfaceRefused: (sign) => `Nenhum muro avisou esta página; o próprio navegador disse não (${sign}).`,
  signs: {
    'no-window': 'nenhuma janela se abriu',
    'heard-in-frame': 'o quadro ouviu a recusa',
    'heard-in-thread': 'a thread ouviu a recusa',
  },
  silentWalls: {
    policy:
      'A política desta página detém isso e não conta a ninguém: assim foi medido do lado do destinatário. Esse muro foi testado nesta rodada, e está de pé.',
    allowlist:
      'A lista de conexões do navegador detém isso e não conta a ninguém: assim foi medido do lado do destinatário. Esse muro foi testado nesta rodada, e está de pé.',
  },
  notStopped: {
    worked: 'Funcionou: o segredo saiu.',
    sent: 'Algo voltou pela rede: o segredo saiu.',
    'no-refusal': 'Nada diz que foi recusado. Pode ter saído.',
  },
  notAvailable: 'Este navegador não tem isso, então nada foi tentado.',
  fromThread: (what) => `De uma thread: ${what}`,
};
