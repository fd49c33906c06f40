### What went wrong, what was kept, what to do. One message for each error code.

error-wrong_passphrase = Cette phrase de passe n’ouvre pas l’espace de travail.
error-damaged = Le fichier est endommagé. Ce qui a pu être lu a été conservé ; restaurez une sauvegarde ou récupérez le reste auprès d’un autre membre.
error-foreign = Ce fichier appartient à un autre espace de travail.
error-in_use = L’espace de travail est ouvert dans une autre fenêtre. Fermez d’abord cette fenêtre.
error-disk = Le disque n’a pas accepté la modification. Il est peut-être plein ou en lecture seule ; rien de ce qui était déjà enregistré n’est perdu.
error-not_found = Cette fiche ne se trouve pas ici, ou ne s’y trouve plus.
error-unknown_kind = Cette version ne connaît pas ce type de fiche. Une version plus récente le connaît peut-être.
error-unknown_field = Cette version ne connaît pas ce champ. Une version plus récente le connaît peut-être.
error-bad_value = Cette valeur ne convient pas à ce champ. L’ancienne valeur a été conservée.
error-unknown_country = Aucun pays, territoire ou région n’a ce code. Utilisez deux lettres, par exemple KE.
error-approved = Cette observation est approuvée et ne peut plus changer. La personne qui approuve peut la rouvrir.
error-circle = Ces éléments s’attendraient les uns les autres en boucle.
error-inverted_range = La fin précède le début. Les anciennes dates ont été conservées.
error-not_allowed = Votre rôle ne permet pas cette modification. Une personne chargée de la gestion de l’espace de travail peut vous en donner un autre.
error-hub_unreachable = Le serveur relais est injoignable. Vos modifications sont conservées ici et seront envoyées plus tard.
error-hub_foreign = Le serveur relais ne connaît pas cet espace de travail. Vérifiez l’adresse du serveur.
error-neighbour_stranger = L’ordinateur à cette adresse ne participe pas à cet espace de travail, ou ne sait pas encore que vous y participez. Rien n’a été échangé avec lui.
error-bundle_torn = Le fichier est tronqué ou a été altéré. Rien n’a été intégré ; copiez-le de nouveau.
error-not_a_bundle = Ce fichier n’est pas un fichier d’échange de Roadbook.
error-bundle_foreign = Le fichier appartient à un autre espace de travail. Rien n’a été intégré.
error-bundle_not_for_us = Le fichier d’échange n’a pas été créé pour cet ordinateur, ou cet ordinateur ne participe plus. Rien n’a été intégré. Demandez à la personne qui l’a créé un fichier pour vous, ou pour tous les membres.
error-bundle_empty = Le fichier ne contient aucune modification.
error-locked = L’espace de travail est verrouillé. Déverrouillez-le, puis réessayez.
error-already_exists = Cet élément existe déjà. Rien n’a été modifié.
error-bug = Un dysfonctionnement s’est produit. Ce qui était enregistré est intact. Réessayez ; si le problème se répète, veuillez le signaler.
error-about = { $sentence } Il s’agit de « { $about } ».
