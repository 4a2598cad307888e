import { says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { adminConsentRequired } from '../causes/admin-consent-required.ts';

/** The title or the sentence of Entra’s approval page, in the languages that are posted most. */
export const localizedConsentSignals = signalsOf(adminConsentRequired, [
  4.8,
  says(`
    administratorgenehmigung erforderlich; genehmigung durch administrator erforderlich; organisation … die nur ein administrator
    erteilen kann; approbation administrateur nécessaire|requise; approbation de l administrateur nécessaire|requise; que seul un
    administrateur peut accorder; necesita la aprobación del administrador; organización que solo un administrador puede conceder;
    aprovação do administrador necessária; aprovação de administrador necessária; organização que somente um administrador pode
    conceder; che solo un amministratore può concedere; è necessaria l approvazione dell amministratore; goedkeuring van beheerder
    vereist; die alleen een beheerder kan verlenen
  `),
]);
