import { says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { accountNotInTenant } from '../causes/account-not-in-tenant.ts';

/** Entra’s sentence on its error page, in the languages that are posted most; the code stands further down or is cut off. */
export const localizedAccountSignals = signalsOf(accountNotInTenant, [
  4.6,
  says(`
    benutzerkonto … ist im mandanten … nicht vorhanden; benutzerkonto … ist … im mandanten … nicht vorhanden; compte d utilisateur
    sélectionné n existe pas dans le client|locataire; cuenta de usuario seleccionada no existe en el inquilino; conta de usuário
    selecionada não existe no locatário; account utente selezionato non esiste nel tenant; geselecteerde gebruikersaccount bestaat
    niet in tenant
  `),
]);
