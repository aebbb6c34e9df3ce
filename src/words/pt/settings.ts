import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  lockScreen: {
    title: 'Bloqueado',
    about:
      'As suas conversas estão criptografadas neste dispositivo. A sua frase-senha as abre aqui, e não é enviada a lugar nenhum.',
    unlock: 'Desbloquear',
    opening: 'Abrindo',
    storing: 'Guardando o que foi começado',
    lost: {
      title: 'O registro da sua frase-senha está faltando',
      about:
        'As suas conversas estavam criptografadas aqui, e o registro com que a sua frase-senha as abre foi removido ou danificado. Não foi o Airlock que fez isso. Sem esse registro ninguém pode abri-las, por isso nada é mostrado e nada é gravado.',
      next: 'Restaure um backup: ele substitui o que está aqui e fica guardado sem frase-senha até que você defina uma. Ou apague tudo. Se tiver uma cópia do perfil deste navegador, reponha-a primeiro.',
    },
    replaced:
      'O registro da sua frase-senha não é o último que este navegador gravou. Uma frase mais antiga talvez o abra, ou nenhuma. Se a sua não abrir, restaure um backup ou apague tudo.',
    forgotten:
      'Esqueceu? Ninguém consegue abri-las sem ela, e nós também não: não há cópia da frase-senha. O que resta então é apagar tudo e começar de novo.',
  },
  title: 'Frase-senha e bloqueio',
  keys: (curtain, lock) => [curtain, ' desfoca a página na hora, com ou sem frase-senha. ', lock, ' a bloqueia.'],
  inTheOpen:
    'As conversas ficam guardadas neste dispositivo sem criptografia. Com uma frase-senha elas são criptografadas, os títulos também, e a página pode ser bloqueada.',
  set: 'Definir a frase-senha',
  goOn: 'Continuar',
  turningOn: {
    label: 'Criptografando',
    progress: (done, total) => `Criptografando, ${done} de ${total} conversas`,
  },
  turningOff: {
    label: 'Retirando a criptografia',
    progress: (done, total) => `Retirando a criptografia, ${done} de ${total} conversas`,
  },
  goesOn: 'Você pode fechar esta página a qualquer momento: continua de onde estava.',
  encrypted: 'As suas conversas estão criptografadas neste dispositivo.',
  lockNow: 'Bloquear agora',
  idle: 'Bloquear quando ninguém fez nada por',
  never: 'nunca',
  minutes: (count) => plural(count, { one: '# minuto', other: '# minutos' }),
  hidden: 'Quando esta página não está à vista',
  stay: 'ficar aberta',
  lock: 'bloquear',
  change: 'Trocar a frase-senha',
  changeIt: 'Trocar',
  changed: 'Trocada. A partir de agora a nova abre este cofre.',
  turnOff: 'Desativar a criptografia',
  turnOffMeaning: 'Quem usa este dispositivo poderá então ler as suas conversas.',
  passphrase: 'Frase-senha',
  passphraseNow: 'Frase-senha atual',
  newPassphrase: 'Nova frase-senha',
  newPassphraseAgain: 'Nova frase-senha, outra vez',
  notTheSame: 'As duas ainda não são iguais.',
  forgetting: (never) => [never, ' Sem ela ninguém abre as suas conversas de novo.'],
  noRecovery: 'Uma frase-senha esquecida não pode ser recuperada.',
  oneMoment: 'Um momento',
  show: 'Mostrar',
  hide: 'Ocultar',
  showField: (field) => `Mostrar: ${field}`,
  strength: {
    tooShort: (least) => `Pelo menos ${least} caracteres.`,
    weak: 'Fraca: barra um olhar, não alguém que leve o dispositivo e tenha alguns dias.',
    fair: 'Razoável, se não for nome, data, música ou ditado.',
    long: 'Longa o bastante, se não for um ditado. Quatro ou cinco palavras ao acaso fazem uma boa.',
  },
  about: {
    title: 'Sobre o Airlock',
    motto: 'Um modelo entrou pela porta de fora. A porta de fora se fechou. Você conversa dentro.',
    version: (version, build) => `Versão ${version}, compilação ${build}. Licença Apache 2.0.`,
    madeOf: 'Do que ele é feito',
    ingredient: (name, version, licence, what) => [name, ` ${version}, ${licence}: ${what}`],
  },
};
