/**
 * Verbs by which a report says who said it. A frame names what makes the verb a claim:
 * `any` – nearly always one: a quotation, a clause, a colon, an aside;
 * `clause` – with a quotation, "that", a colon, an aside, or a clause that follows at once;
 * `quote` – only beside a quotation;
 * `finding` – like `clause`, and with a plain object where a document, outlet or institution is the subject;
 * `charge` – with its object: "deny the claim", "accuse X of", "describe X as".
 */
export type Frame = 'any' | 'clause' | 'quote' | 'finding' | 'charge';

export const ENGLISH_CUE_VERBS: Readonly<Record<Frame, string>> = {
  any: 'say tell',
  clause:
    'add explain note argue claim assert allege contend insist maintain state declare announce warn caution acknowledge admit ' +
    'concede stress emphasize emphasise observe remark recall conclude predict testify tweet write complain boast joke ' +
    'quip lament hint imply believe think agree fear worry feel determine rule learn reiterate repeat affirm attest ' +
    'speculate vow pledge promise recount recognize recognise posit counter reply respond retort protest opine muse ' +
    'theorize calculate mention proclaim swear post disclose confess discover understand guess suspect advise inform ' +
    'signal brag clarify elaborate specify underscore advocate stipulate doubt',
  quote:
    'ask continue begin comment shout yell cry exclaim scream whisper chant read conclude urge praise put call describe cite ' +
    'demand sing laugh snap label dub deem thunder intone interject plead wonder',
  finding:
    'show indicate suggest reveal find allege report estimate demonstrate confirm document detail project forecast record tally',
  charge:
    'deny dispute refute reject put accuse blame criticize criticise condemn denounce describe characterize characterise portray ' +
    'dismiss blast slam brand liken slam mock attack hail tout',
};

export const SPANISH_CUE_VERBS: Readonly<Record<Frame, string>> = {
  any: '',
  clause:
    'decir anadir agregar asegurar afirmar senalar explicar destacar subrayar comentar aclarar precisar puntualizar ' +
    'enfatizar aseverar argumentar alegar declarar anunciar alertar considerar opinar creer pensar:piens lamentar reiterar ' +
    'ratificar responder contestar replicar abundar resaltar remarcar recalcar externar expresar manifestar:manifiest ' +
    'mencionar narrar relatar notificar comunicar determinar resolver:resuelv observar vaticinar prometer advertir:adviert:advirt ' +
    'sostener mantener exponer referir:refier:refir reconocer admitir confesar:confies insistir coincidir concluir ' +
    'escribir recordar:recuerd contar:cuent apuntar matizar tuitear acotar apostillar constatar testificar presumir ' +
    'augurar resumir zanjar ahondar adelantar prever reprochar denunciar sugerir:sugier:sugir descartar negar:nieg rechazar desmentir:desmient:desmint ' +
    'estimar calcular pronosticar acusar juzgar criticar atribuir deplorar descubrir dictaminar especificar ponderar publicar avisar anotar defender:defiend anunciar dar',
  quote:
    'preguntar cuestionar ironizar sentenciar bromear exclamar continuar proseguir:prosigu:prosigu describir calificar celebrar pedir:pid:pid citar leer terminar finalizar exigir',
  finding:
    'informar indicar reportar confirmar revelar mostrar:muestr demostrar:demuestr detallar establecer documentar evidenciar arrojar registrar contabilizar exhibir',
  charge: 'negar:nieg acusar rechazar desmentir:desmient:desmint atribuir calificar tildar',
};

/** Forms that are nouns as often as verbs: they count only between a subject and "that", a quotation or a pronoun. */
export const NOUN_LIKE = new Set(
  (
    'claim claims note notes record records tally tallies report reports state states charge charges estimate estimates comment comments remark remarks ' +
    'promise promises pledge pledges vow vows rule rules tweet tweets fear fears post posts call calls project projects ' +
    'forecast forecasts joke jokes show shows hint hints find finds document documents detail details label labels brand ' +
    'brands reply replies counter counters protest protests boast boasts dispute disputes worry worries repeat question ' +
    'blame caution advocate advocates signal signals suspect suspects attack attacks guess finding findings read reads cry ' +
    'cries branding posting reporting projecting documenting putting feeling feelings writing warning warnings meaning understanding ruling rulings reading ' +
    'publica nota informe cuenta evidencia denuncia demanda muestra critica pregunta replica sentencia cita presume dicho hallado reporte observa'
  ).split(' '),
);
