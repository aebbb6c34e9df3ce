import type { Catalogue } from '../catalogue.ts';

const site = (host: string | undefined): string => (host === undefined ? 'O outro site' : `O site ${host}`);

export const troubles: Catalogue['troubles'] = {
  AppFileCorrupt: ({ file }) => ({
    sentence: file
      ? `O arquivo ${file} do aplicativo não chegou como foi publicado.`
      : 'Um arquivo do aplicativo não chegou como foi publicado.',
    nextStep: 'Tente de novo. Se acontecer outra vez, algo entre você e este site altera os arquivos.',
  }),
  BackupCutOff: () => ({
    sentence: 'Este backup termina cedo demais: falta uma parte dele.',
    nextStep: 'Copie-o de novo de onde veio, ou escolha outro backup. Nada foi alterado aqui.',
  }),
  BackupDamaged: () => ({
    sentence: 'Este backup não está como foi escrito: algo nele foi alterado ou danificado.',
    nextStep: 'Escolha outra cópia dele, ou outro backup. Nada foi alterado aqui.',
  }),
  BackupForeign: () => ({
    sentence: 'Este arquivo não é um backup do Airlock.',
    nextStep: 'Escolha um arquivo cujo nome termine em .airlock. Nada foi alterado aqui.',
  }),
  BackupNotOpened: () => ({
    sentence: 'Essa frase secreta não abre este backup.',
    nextStep: 'É a que foi escolhida quando o backup foi salvo. Confira as maiúsculas e o idioma do teclado.',
  }),
  BackupNotSaved: () => ({
    sentence: 'O backup foi escrito, mas o que se leu dele de volta não está certo.',
    nextStep: 'Não confie nesse arquivo: salve outro, se possível em outro disco.',
  }),
  BackupTooNew: () => ({
    sentence: 'Uma versão mais nova do Airlock fez este backup, e esta não consegue lê-lo.',
    nextStep: 'Procure uma versão nova em “Modelo e atualizações” e escolha o arquivo de novo. Nada foi alterado aqui.',
  }),
  BackupUnreadable: () => ({
    sentence: 'Não foi possível ler o arquivo até o fim, ou ele mudou durante a leitura.',
    nextStep: 'Veja se ele ainda está onde estava, e escolha-o de novo. Nada foi alterado aqui.',
  }),
  DownloadInterrupted: ({ file }) => ({
    sentence: file ? `A conexão caiu enquanto ${file} estava a caminho.` : 'Não foi possível alcançar este site.',
    nextStep: 'Tente de novo: o que já chegou fica guardado.',
  }),
  EngineFailed: () => ({
    sentence: 'Não foi possível iniciar o modelo.',
    nextStep: 'Carregue-o de novo. Se isso também falhar, escolha outro modelo.',
  }),
  EngineLost: () => ({
    sentence: 'O modelo parou de funcionar e teve de ser encerrado. O que ele escreveu fica guardado.',
    nextStep: 'Carregue-o de novo e continue.',
  }),
  EngineUnsupported: ({ missing = 'algo' }) => ({
    sentence: `Falta a este navegador ${missing}, de que o modelo precisa.`,
    nextStep: 'Um Chrome, Edge, Firefox ou Safari atual tem isso.',
  }),
  FormatRefused: () => ({
    sentence: 'Não dá para prender o modelo à forma pedida: não foi possível ler as regras dela.',
    nextStep: 'Pergunte sem essa forma, ou corrija as regras.',
  }),
  GpuLacksFeature: ({ feature = 'um recurso' }) => ({
    sentence: `Falta à placa de vídeo ${feature}, de que este modelo precisa.`,
    nextStep:
      feature === 'shader-f16'
        ? 'Escolha a variante com q4f32 no nome, ou um modelo para o processador.'
        : 'Escolha outro modelo, ou um para o processador.',
  }),
  GpuLost: () => ({
    sentence: 'O driver de vídeo foi reiniciado, e o modelo se perdeu com ele. O que ele escreveu fica guardado.',
    nextStep: 'Carregue-o de novo. Se acontecer outra vez, escolha um modelo menor ou um para o processador.',
  }),
  GpuOutOfMemory: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `A placa de vídeo não tinha os ${neededBytes} de memória de que este modelo precisa.`
      : 'A placa de vídeo não tinha memória suficiente para este modelo.',
    nextStep: 'Feche outras abas e carregue-o de novo, ou escolha um modelo menor ou um para o processador.',
  }),
  GpuSwitchedOff: ({ model = 'Este modelo' }) => ({
    sentence: `${model} roda na placa de vídeo, que você configurou para nunca ser usada.`,
    nextStep: 'Escolha um modelo para o processador, ou permita a placa de vídeo onde se escolhem os modelos.',
  }),
  GpuTooSmall: ({ limit, needed, has }) => ({
    sentence: limit
      ? `A placa de vídeo é pequena demais para os modelos daqui: ${limit} é ${has ?? 'menos'}, e é preciso ${needed ?? 'mais'}.`
      : 'A placa de vídeo, como este navegador a oferece, é pequena demais para modelos.',
    nextStep: 'Escolha um modelo para o processador: aqui isso funciona.',
  }),
  GpuUnavailable: () => ({
    sentence: 'Este navegador não oferece nenhuma placa de vídeo em que modelos pudessem rodar.',
    nextStep: 'Escolha um modelo para o processador: aqui isso funciona.',
  }),
  GuardFailed: () => ({
    sentence: 'Não foi possível pôr no lugar o guarda que mantém a página do chat fora da rede.',
    nextStep: 'Tente de novo. Uma janela anônima talvez o proíba.',
  }),
  HostAnsweredOddly: ({ host, file = 'o que foi pedido' }) => ({
    sentence: `${site(host)} enviou outra coisa: não era ${file}.`,
    nextStep:
      'Talvez haja uma página de login da rede no meio: abra qualquer outra página e tente de novo. O que está inteiro fica.',
  }),
  HostBusy: ({ host }) => ({
    sentence: `${site(host)} está ocupado demais para enviar arquivos agora.`,
    nextStep: 'Espere alguns minutos e tente de novo: o que já chegou fica guardado.',
  }),
  HostLacksFile: ({ host, file = 'este modelo', status }) => ({
    sentence:
      status === '401' || status === '403'
        ? `${site(host)} não dá ${file} a qualquer pessoa.`
        : `${site(host)} não tem mais ${file}, ou nunca teve.`,
    nextStep: 'Escolha outro modelo, ou traga o arquivo dele do disco.',
  }),
  HostRefused: ({ host = 'outro site', how }) => ({
    sentence:
      how === 'redirect'
        ? `${host} desviou o download para um site que esta página não pode alcançar, e o navegador recusou.`
        : how === 'followed'
          ? `O download foi desviado para ${host}, que esta página não pode alcançar. Nada do que veio de lá é usado.`
          : `Esta página não pode alcançar ${host}. Nada foi enviado para lá.`,
    nextStep:
      'Talvez uma versão mais nova do Airlock conheça o site. Ou obtenha o arquivo de outra forma e traga-o do disco.',
  }),
  ImportRefused: () => ({
    sentence: 'Nada pode ser trazido deste arquivo.',
    nextStep: 'Veja se ele está inteiro e é o que você queria, e traga-o de novo.',
  }),
  KeyNotMade: () => ({
    sentence: 'Este navegador não deu a memória necessária para conferir uma frase secreta (64 MB).',
    nextStep: 'Feche outras abas ou programas e tente de novo. Nada foi alterado.',
  }),
  LoadCrashed: ({ model = 'este modelo' }) => ({
    sentence: `Da última vez que ${model} foi carregado, esta página se perdeu.`,
    nextStep: 'Feche outras abas e carregue-o mesmo assim, ou escolha um modelo menor.',
  }),
  ModelDoesNotFit: ({ neededBytes, limitBytes }) =>
    limitBytes
      ? {
          sentence: `O modelo precisa de cerca de ${neededBytes} de memória, e no processador dá para usar no máximo ${limitBytes}.`,
          nextStep: 'Escolha um modelo menor, ou o mesmo mais compactado. Este não foi importado.',
        }
      : {
          sentence: neededBytes
            ? `O modelo precisa de cerca de ${neededBytes} de memória, que este navegador não deu.`
            : 'Este navegador não deu memória suficiente ao modelo.',
          nextStep: 'Feche outras abas ou programas e carregue-o de novo, ou escolha um modelo menor.',
        },
  ModelFileCorrupt: ({ file }) => ({
    sentence: file
      ? `Uma parte do modelo não é o que deveria ser: ${file}.`
      : 'Uma parte do modelo não é o que deveria ser.',
    nextStep: 'Baixe essa parte de novo; as outras ficam.',
  }),
  ModelFileMissing: ({ file }) => ({
    sentence: file
      ? `Falta uma parte do modelo neste dispositivo: ${file}.`
      : 'Falta uma parte do modelo neste dispositivo.',
    nextStep: 'Obtenha o que falta.',
  }),
  ModelGone: ({ model = 'O modelo escolhido' }) => ({
    sentence: `${model} não está mais neste dispositivo.`,
    nextStep: 'Escolha outro e pergunte de novo.',
  }),
  ModelLibraryMismatch: () => ({
    sentence: 'O programa que veio com este modelo foi feito para outra versão do motor dele.',
    nextStep: 'Baixe ou importe o modelo de novo, com a biblioteca feita para esta versão do Airlock.',
  }),
  NoModel: () => ({
    sentence: 'Ainda não há nenhum modelo neste dispositivo.',
    nextStep: 'Obtenha um: este site tem um pequeno dele mesmo.',
  }),
  NotSecure: () => ({
    sentence: 'Este endereço não é seguro, e os navegadores só dão a endereços seguros o que o Airlock precisa.',
    nextStep: 'Abra-o por https, ou no dispositivo que o serve.',
  }),
  PromptRefused: () => ({
    sentence: 'O formato deste modelo não aceita esta conversa.',
    nextStep: 'Pergunte em uma conversa nova ou escolha outro modelo para esta.',
  }),
  PromptTooLong: ({ promptTokens, limitTokens, instructionTokens }) => ({
    sentence: instructionTokens
      ? `Esta mensagem e as instruções do assistente são longas demais juntas: cerca de ${promptTokens} tokens, ${instructionTokens} deles de instruções, e o modelo lê ${limitTokens} por vez.`
      : promptTokens && limitTokens
        ? `Esta mensagem é longa demais: cerca de ${promptTokens} tokens, e o modelo lê ${limitTokens} por vez.`
        : 'Esta mensagem é mais longa do que o modelo consegue ler de uma vez.',
    nextStep: instructionTokens
      ? 'Encurte-a ou deixe outro assistente responder. Nada foi enviado, e o seu texto ainda está aqui.'
      : 'Encurte-a. Nada foi enviado, e o seu texto ainda está aqui.',
  }),
  ShadersFailed: () => ({
    sentence: 'O driver de vídeo não conseguiu construir os programas de que este modelo precisa.',
    nextStep: 'Escolha a variante com q4f32 no nome, ou um modelo para o processador.',
  }),
  StorageFailed: () => ({
    sentence: 'O navegador não conseguiu escrever no armazenamento dele.',
    nextStep: 'Deixe esta página aberta e copie o que importa; depois reinicie o navegador.',
  }),
  StorageFull: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `Não há armazenamento suficiente: faltam ${neededBytes}.`
      : 'Não há mais armazenamento para isto.',
    nextStep: 'Libere espaço neste dispositivo e tente de novo.',
  }),
  TooManyTries: ({ waitSeconds = 'alguns segundos' }) => ({
    sentence: 'Várias frases secretas seguidas estavam erradas, por isso a próxima tentativa tem de esperar.',
    nextStep: `Tente de novo em ${waitSeconds}. Nada fica bloqueado para sempre.`,
  }),
  VaultAltered: () => ({
    sentence: 'Algo que não é o Airlock alterou o que está guardado aqui, ou uma parte foi danificada.',
    nextStep: 'O que aparece pode ser lido, mas algo pode ser antigo ou faltar. Copie o que importa.',
  }),
  VaultBusy: () => ({
    sentence: 'Conversas continuavam mudando durante a restauração, por isso ela não foi feita.',
    nextStep: 'Deixe as respostas terminarem, feche outras abas do Airlock e restaure de novo. Nada foi alterado.',
  }),
  VaultHeaderLost: () => ({
    sentence: 'O registro da sua frase-senha está faltando ou foi substituído, por isso nada aqui pode ser aberto.',
    nextStep: 'Restaure um backup ou apague tudo. Até lá nada é gravado.',
  }),
  VaultLocked: () => ({
    sentence: 'Suas conversas estão bloqueadas.',
    nextStep: 'Desbloqueie-as com a sua frase secreta.',
  }),
  VaultNewer: () => ({
    sentence: 'Uma versão mais nova do Airlock está aberta em outra aba, e o que está guardado agora tem a forma dela.',
    nextStep: 'Copie o que você não enviou e recarregue esta aba.',
  }),
  WrongPassphrase: () => ({
    sentence: 'Essa não é a frase secreta.',
    nextStep: 'Confira as maiúsculas e o idioma do teclado, e tente de novo.',
  }),
};
