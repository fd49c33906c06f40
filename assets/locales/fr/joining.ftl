### The ways into a workspace besides making one: invitation, contact card, another computer, recovery code.

welcome-begin = Commencer un espace de travail
welcome-take-part = Rejoindre un espace de travail
welcome-return = Revenir dans le vôtre
welcome-card = Demander l’admission par une carte de contact
welcome-card-text = Là où aucune invitation ne doit circuler : votre carte ne contient aucun secret, et vous seul pouvez ouvrir la réponse.
welcome-computer = Ajouter cet ordinateur aux miens
welcome-computer-text = Ouvrez le fichier que vous avez créé sur votre autre ordinateur.
welcome-recover = Revenir avec un code de récupération
welcome-recover-text = Si votre ordinateur a été perdu, volé ou est en panne.
file-none = Aucun fichier choisi
file-gone = Le fichier n’est plus là. S’il est sur une clé USB, rebranchez-la.
workspace-open = Ouvrir l’espace de travail

## Invitation

invite-not-one = Ceci n’est pas une invitation, ou il en manque une partie. Demandez-la de nouveau.
invite-too-late = L’invitation est épuisée, périmée ou close. Demandez-en une autre, ou demandez l’admission par une carte de contact.
invite-code = Ou collez le code de l’invitation
invite-code-begin = Le code commence par { $begin }
invite-to = L’invitation mène à l’espace de travail « { $workspace } ».
invite-to-unknown = Un code ne nomme pas son espace de travail. Le nom et le contenu arrivent à la première synchronisation, par le serveur relais ou dans la même salle.
invite-hub = Ses modifications passent par le serveur relais { $hub }.
invite-compare = Comparez ces douze chiffres avec ceux de la personne qui vous a invité. Ne rejoignez l’espace que s’ils sont identiques.

## Contact card

card-ask-text = Une carte à votre nom est créée. Envoyez-la par le canal de votre choix à une personne chargée de la gestion ou de la facilitation ; la réponse est aussi un fichier, le fichier d’admission.
card-write = Créer la carte…
asking = En attente d’admission
asking-card = Votre carte de contact
asking-card-text = Envoyez-la à une personne chargée de la gestion ou de la facilitation de l’espace de travail. Elle ne contient aucun secret.
asking-digits = La carte de { $name } porte ces douze chiffres. Lisez-les à voix haute à la personne qui vous admet.
card-again = Créer la carte de nouveau…
card-again-digits = Créer la carte de nouveau et afficher ses chiffres…
card-written = La carte a été enregistrée dans { $file }
asking-welcome = Le fichier d’admission
asking-welcome-text = Ouvrez-le ici dès qu’il est arrivé. Il ne s’ouvre sur aucun autre ordinateur.
welcome-choose = Choisir le fichier d’admission…
welcome-not-one = Ce fichier n’est pas la réponse à la carte de cet ordinateur. Envoyez la carte une nouvelle fois.
asking-passphrase-note = Celle que vous avez choisie en créant la carte.

## Another computer

computer-join-text = Choisissez une phrase de passe pour cet ordinateur ; elle peut différer de celle du premier.
computer-choose = Choisir le fichier…
computer-not-one = Ce fichier n’ajoute aucun ordinateur, ou l’ordinateur a été retiré depuis. Créez-le de nouveau sur votre autre ordinateur.

## Recovery code

recover-text = Il vous faut le code noté sur papier, et un fichier contenant les modifications de l’espace de travail, que tout membre peut créer pour vous.
recovery-code-note = Huit groupes de quatre caractères
recover-choose = Choisir le fichier de modifications…
recover-wrong-code = Ce code n’appartient pas à l’espace de travail de ce fichier. Vérifiez chaque groupe.
recover-not-a-bundle = Ce fichier ne contient pas les modifications d’un espace de travail. Demandez à un membre de le créer de nouveau.
workspace-recover = Revenir
