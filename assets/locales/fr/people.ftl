### Who takes part: people and their roles, invitations, computers, the recovery code.

## Views of the screen Sync & people

view-exchange = Échanges
view-decide = Valeurs à trancher
view-people = Membres
view-computers = Vos ordinateurs

## People

people = Membres
people-alone = Vous êtes pour l’instant la seule personne ici. Invitez quelqu’un pour travailler ensemble.
people-alone-viewer = Personne d’autre n’est encore connu ici. Les autres membres apparaîtront après la prochaine synchronisation.
removed-text = Vous ne participez plus à cet espace de travail. Vous pouvez lire ce qui se trouve ici ; ce que vous écrivez ne compte pas.
people-gone = Ne participent plus
people-gone-text = Ce que ces personnes ont écrit auparavant est conservé. Ce qu’elles écrivent désormais est refusé.
peer-name = Nom
peer-device = Ordinateurs
peer-role = Rôle
peer-heard = Dernier contact
peer-has = Vos modifications reçues
peer-never = jamais
peer-this-device = cet ordinateur
peer-none = aucun ordinateur
peer-has-all = toutes
peer-lacks = { $count ->
    [one] toutes sauf une
   *[other] toutes sauf { $count }
}
devices-count = { $count ->
    [0] aucun
    [one] un ordinateur
   *[other] { $count } ordinateurs
}
member-gone = ne participe plus
member-gone-text = Cette personne ne participe plus à cet espace de travail.
member-role-change = Changer le rôle…
member-role-title = Rôle de { $name }
member-role-do = Attribuer ce rôle
member-role-refused = La demande a été refusée et rien n’a changé. Les rôles sont attribués par les personnes chargées de la gestion, et nul ne change celui d’une personne qui exerce la gestion depuis plus longtemps.
member-remove = Retirer…
member-remove-title = Retirer { $name } de l’espace de travail ?
member-remove-stays = Ce que cette personne a écrit et qui est connu ici est conservé.
member-remove-refuses = Ce qu’elle écrira ensuite sera refusé partout.
member-remove-reads = Elle ne pourra pas lire ce que les autres écriront désormais.
member-remove-keeps = Elle garde ce qu’elle pouvait lire jusqu’ici ; cela ne peut pas lui être repris.
member-remove-do = Retirer
member-remove-refused = Le retrait a été refusé et rien n’a changé. Une personne qui exerce la gestion depuis plus longtemps que vous n’est retirée que par deux personnes chargées de la gestion.
remove-before = Ce qui n’est pas encore arrivé ici sera refusé aussi : synchronisez d’abord.

## Roles and the parts of the workspace they are limited to

role = Rôle
role-steward-text = Lit et écrit partout, invite, attribue les rôles et retire des membres.
role-facilitator-text = Lit et écrit partout, et invite des personnes à contribuer ou à lire.
role-contributor-text = Lit tout et écrit, partout ou dans certaines parties.
role-viewer-text = Lit tout et ne modifie rien.
parts = Limité à certaines parties
parts-search = Groupe, domaine, thème, pays ou réunion
parts-all = Sans limite : le rôle vaut dans tout l’espace de travail.
parts-chosen = Parties choisies
part-remove = Ôter { $part }
part = { $kind } : { $name }
part-group = Groupe de travail
part-area = Domaine d’action
part-theme = Thème
part-country = Pays
part-meeting = Réunion
part-unknown = une partie inconnue ici
parts-unknown-lost = Ce rôle vaut aussi pour une partie inconnue ici. Cette partie sera omise si vous attribuez le rôle de nouveau.
kinds-area = Domaines d’action, avec leurs thèmes actuels
kinds-theme = Thèmes
kinds-country = Pays

## Invitations

invite = Inviter quelqu’un
invite-menu = Inviter quelqu’un…
invite-text = Toute personne qui détient l’invitation peut rejoindre cet espace de travail : remettez-la donc en mains propres ou par un canal auquel vous faites confiance.
invite-not-allowed = Les nouveaux membres sont invités par les personnes chargées de la gestion ou de la facilitation. Adressez-vous à l’une d’elles.
invite-file = Invitation Roadbook
invite-write = Créer l’invitation…
invite-written = L’invitation a été enregistrée dans { $file }
invitation-days = Durée de validité en jours
invitation-days-note = Sans indication, elle vaut jusqu’à sa clôture.
invitation-uses = Nombre de personnes
invitation-uses-note = Chacune ne s’en sert qu’une fois.
whole-number-problem = Indiquez un nombre entier de 1 à { $most }.
invitation-done = L’invitation est prête
invitation-secret = Quiconque possède le fichier, le code ou une photo de celui-ci peut entrer et tout lire. Ne le montrez qu’aux personnes que vous invitez.
invitation-qr = Code QR de l’invitation
invitation-code = La même invitation sous forme de code
invitation-copy = Copier le code
copied = Copié
copy-failed = La copie automatique n’est pas possible ici. Sélectionnez le texte et copiez-le.
invitation-no-code = L’adresse du serveur relais est trop longue pour un code. Remettez le fichier.
invitation-digits = Douze chiffres à lire à voix haute : si l’autre personne en a d’autres, ce n’est pas votre invitation.
invitations = Invitations
invitations-none = Personne n’a encore été invité. Les invitations ouvertes figurent ici et peuvent être closes.
invitation-for = Pour
invitation-by = Créée par
invitation-joined = Arrivées
invitation-until = Valable jusqu’au
invitation-state = État
invitation-used = { $used } sur { $uses }
invitation-no-end = sans limite
invitation-open = Ouverte
invitation-expired = Périmée
invitation-closed = Close
invitation-full = Épuisée
invitation-close = Clore…
invitation-close-title = Clore cette invitation ?
invitation-close-text = Plus personne ne pourra s’en servir. Les personnes déjà arrivées restent. Une invitation close ne peut pas être rouverte.
invitation-close-do = Clore l’invitation
invitation-close-refused = Une invitation est close par la personne qui l’a créée ou par une personne chargée de la gestion.

## Computers that joined too late

waiting = { $count ->
    [one] { $count } ordinateur en attente d’admission
   *[other] { $count } ordinateurs en attente d’admission
}
waiting-text = Ils se sont présentés avec une invitation épuisée, périmée ou close. N’admettez que des personnes que vous connaissez, et comparez d’abord les chiffres.
waiting-digits = Chiffres de cet ordinateur
waiting-admit = Admettre…
waiting-title = Admettre dans l’espace de travail
waiting-compare = Demandez à la personne ses douze chiffres. Ne l’admettez que si ce sont ceux-ci.
waiting-admit-do = Admettre

## Contact cards and the welcome that answers them

card-open-menu = Ouvrir une carte de contact…
card-open = Ouvrir une carte de contact
card-text = Par une carte de contact, quelqu’un demande à participer. Elle ne contient aucun secret. Votre réponse, le fichier d’admission, ne s’ouvre que sur l’ordinateur où la carte a été créée.
card-choose = Choisir la carte…
card-file = Carte de contact Roadbook
welcome-file = Fichier d’admission Roadbook
card-compare = Demandez à la personne ses douze chiffres. Ne continuez que si ce sont ceux-ci.
card-welcome = Créer le fichier d’admission…
card-welcomed = L’admission est faite pour { $name }. Le fichier d’admission a été enregistré dans { $file }
card-send-back = Renvoyez-le par le canal de votre choix : personne d’autre ne peut l’ouvrir.
card-not-one = Ce fichier n’est pas une carte de contact.
card-refused = Personne n’a été admis. Cet ordinateur participe déjà, ou votre rôle ne le permet pas.

## Computers

device-this = Cet ordinateur ({ $sign })
device-other = Ordinateur { $sign }
device-recovery = Code de récupération ({ $sign })
device-removed = Retiré : ce qui y est écrit est refusé.
device-recovery-text = Ce n’est pas un ordinateur, mais un code sur papier.
device-heard = Dernier contact : { $seen }
device-has = Vos modifications reçues :
device-remove = Retirer…
device-lost = Il est perdu : le retirer…
device-remove-title = Retirer « { $device } » ?
device-remove-text = Ce qui y a été écrit et qui est connu ici est conservé. Ce qui y sera écrit ensuite sera refusé, et il ne pourra plus rien lire de nouveau. Ce qu’il contient déjà y reste, protégé par sa phrase de passe.
device-remove-do = Retirer
device-remove-refused = La demande a été refusée et rien n’a changé. L’ordinateur d’une personne qui exerce la gestion depuis plus longtemps que vous n’est retiré que par deux personnes chargées de la gestion.
device-remove-own-refused = La demande a été refusée et rien n’a changé. Un ordinateur se retire à partir d’un autre qui a été ajouté avant lui, par une personne chargée de la gestion, ou juste après un retour avec le code de récupération.
device-file = Fichier Roadbook pour un autre ordinateur
computers-text = Sur chacun d’eux, vous travaillez sous votre propre nom.
computers-recovered = Vous êtes de retour. Si un ordinateur a été perdu ou volé, retirez-le dans cette liste, afin que personne n’y travaille sous votre nom.
computer-add = Ajouter un autre ordinateur…
computer-add-title = Ajouter un autre ordinateur
computer-secret = Quiconque ouvre ce fichier travaille sous votre nom. Portez-le vous-même sur votre autre ordinateur, puis supprimez-le.
computer-text = Un fichier est créé, que vous ouvrirez ensuite sur l’autre ordinateur.
computer-write = Créer le fichier…
computer-written = Le fichier a été enregistré dans { $file }
computer-then = Lancez Roadbook sur l’autre ordinateur, choisissez « { welcome-computer } » et ouvrez le fichier.
computer-digits = Douze chiffres pour reconnaître ce fichier

## Whether this computer may be wiped

receipts = Qui a vos modifications
receipt-device = Ordinateur
wipe = Cet ordinateur peut-il être effacé ?
wipe-yes = Oui
wipe-yes-text = Tout ce qui a été fait ici se trouve aussi sur un autre ordinateur. Pour revenir sous votre propre nom, il vous faut un autre ordinateur à vous ou le code de récupération.
wipe-no = Pas encore
wipe-no-text = { $count ->
    [one] Autant qu’on le sache, { $count } entrée faite ici ne se trouve sur aucun autre ordinateur. Synchronisez ou transmettez un fichier, puis vérifiez de nouveau.
   *[other] Autant qu’on le sache, { $count } entrées faites ici ne se trouvent sur aucun autre ordinateur. Synchronisez ou transmettez un fichier, puis vérifiez de nouveau.
}
wipe-no-files = { $count ->
    [one] Un fichier joint ne se trouve, à notre connaissance, qu’ici. Synchronisez ou remettez un fichier d’échange avec les fichiers, puis vérifiez de nouveau.
   *[other] { $count } fichiers joints ne se trouvent, à notre connaissance, qu’ici. Synchronisez ou remettez un fichier d’échange avec les fichiers, puis vérifiez de nouveau.
}
wipe-no-alone = Aucun autre ordinateur ne participe : tout se trouve uniquement ici. Invitez quelqu’un, ajoutez un ordinateur à vous ou créez une sauvegarde.

## Recovery code

recovery = Code de récupération
recovery-text = Si cet ordinateur est perdu ou volé, vous revenez sur un autre grâce à un code que vous êtes seul à détenir sur papier, et vous retirez l’ordinateur perdu. Conservez-le comme un passeport : quiconque le détient peut travailler sous votre nom.
recovery-there = Vous avez un code de récupération.
recovery-missing = Vous n’avez pas encore de code de récupération.
recovery-make = Créer un code de récupération
recovery-another = Créer un code de plus
recovery-new = Votre code de récupération
recovery-write-down = Notez le code ou imprimez-le. Il n’est affiché que maintenant et devient valable une fois que vous l’aurez retapé.
recovery-written-down = Je l’ai sur papier
print = Imprimer…
kit = Feuille de récupération Roadbook
kit-for = Pour
kit-workspace = Identifiant de l’espace de travail
kit-made = Date
kit-use = Pour revenir, lancez Roadbook sur un autre ordinateur, choisissez « { welcome-recover } » et tapez ce code. Il vous faut aussi un fichier contenant les modifications de l’espace de travail, que tout membre peut créer pour vous.
recovery-type-back = Retapez le code
recovery-type-back-text = Tapez-le en entier d’après le papier. Les majuscules et les traits d’union n’ont pas d’importance.
recovery-show-again = Afficher de nouveau le code
recovery-confirm = Rendre le code valable
recovery-differs = Ce n’est pas le code qui a été affiché. Comparez-le avec votre papier.
recovery-differs-at = { $count ->
    [one] Le groupe { $groups } diffère.
   *[other] Les groupes { $groups } diffèrent.
}
recovery-done = Le code de récupération est désormais valable.
not-now = Pas maintenant

## What was written and does not count

refused = { $count ->
    [one] { $count } modification qui ne compte pas
   *[other] { $count } modifications qui ne comptent pas
}
refused-failed = La liste des modifications qui ne comptent pas n’a pas pu être lue
refused-text = Elles ont été écrites et sont conservées, mais elles ne comptent nulle part.
refused-what = Objet
refused-by = Écrit par
refused-why = Motif
refused-entry = Entrée { $number }
refused-gone = La personne qui l’a écrite ne participe plus.
refused-computer-removed = Elle a été écrite sur un ordinateur qui a été retiré.
refused-viewer = La personne qui l’a écrite peut lire mais non écrire.
refused-elsewhere = La personne qui l’a écrite travaille dans une autre partie de l’espace de travail.
refused-own-record = La fiche d’un participant n’est modifiée que par lui-même.
refused-two-histories = Son ordinateur a continué en deux historiques ; rien n’en compte tant qu’une personne chargée de la gestion n’en a pas choisi un.
refused-technical = Refus pour une raison technique.

## A computer whose folder was copied and used twice

forks = { $count ->
    [one] Un ordinateur à deux historiques
   *[other] { $count } ordinateurs à deux historiques
}
forks-failed = Impossible de vérifier si un ordinateur a deux historiques
forks-text = Une copie du dossier de l’ordinateur a été utilisée à deux endroits, par exemple une sauvegarde restaurée à côté de l’original, et l’on a continué d’écrire dans les deux. À partir du point où ils se séparent, aucun des deux historiques ne compte tant qu’une personne chargée de la gestion n’en a pas choisi un.
# $sign is the beginning of a computer's key: "a11a 5e1f".
fork-mine = Votre ordinateur { $sign }
fork-of = Ordinateur { $sign } de { $participant }
fork-held = { $held ->
    [0] À partir de ce point, rien n’est conservé ici.
    [one] À partir de ce point, { $held } entrée est conservée ici.
   *[other] À partir de ce point, { $held } entrées sont conservées ici.
}
fork-waits = Le choix revient à une personne chargée de la gestion, sur un ordinateur qui détient l’historique à garder.
fork-chosen = Une personne chargée de la gestion a choisi l’un des deux ; il compte partout.
fork-choose = Utiliser l’historique conservé ici…
fork-choose-title = Utiliser l’historique conservé ici ?
fork-choose-counts = { $held ->
    [one] L’entrée conservée ici compte dès lors pour tout le monde.
   *[other] Les { $held } entrées conservées ici comptent dès lors pour tout le monde.
}
fork-choose-aside = Ce qui a été écrit dans l’autre copie, une fois la copie faite, est mis de côté chez tout le monde, même là où cela a déjà été lu.
fork-choose-first = Consultez d’abord la personne qui travaille avec l’autre copie : ce qu’il lui en faut devra être écrit de nouveau.
fork-choose-final = Ce choix est irrévocable.
fork-choose-do = Utiliser cet historique
fork-choose-refused = La demande a été refusée et rien n’a changé. Ce choix revient à une personne chargée de la gestion.

receipt-all = Le travail de tout le monde
receipt-everything = A tout reçu
receipt-before = A reçu tout ce qui a été écrit avant le { $time }
receipt-lacks = { $count ->
    [one] Une modification dont on ne sait pas si elle est arrivée
   *[other] { $count } modifications dont on ne sait pas si elles sont arrivées
}

## Over what something came or is known. $time is a moment such as "today, 14:02".

told-hub = par le serveur relais, { $time }
told-network = par le réseau local, { $time }
told-bundle_read = par un fichier d’échange, { $time }
told-bundle_written = par un fichier d’échange créé ici, { $time }

## Which other computers have a record as it is here

holders = Ordinateurs qui l’ont dans cet état : { $has } sur { $all }
holders-none = Aucun autre ordinateur ne participe pour l’instant.
holder-has = { $participant } : l’a
holder-lacks = { $participant } : on ne sait pas
holder-heard = dernières nouvelles { $told }
history-came = arrivé { $told }
