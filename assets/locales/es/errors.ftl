### What went wrong, what was kept, what to do. One message for each error code.

error-wrong_passphrase = Esta frase de contraseña no abre el espacio de trabajo.
error-damaged = El archivo está dañado. Se ha conservado lo que se pudo leer; restaure una copia de seguridad u obtenga el resto de otro miembro.
error-foreign = Este archivo pertenece a otro espacio de trabajo.
error-in_use = El espacio de trabajo está abierto en otra ventana. Cierre antes esa ventana.
error-disk = El disco no ha aceptado el cambio. Puede estar lleno o ser de solo lectura; no se ha perdido nada de lo ya guardado.
error-not_found = Este registro no está aquí, o ya no está.
error-unknown_kind = Esta versión no conoce este tipo de registro. Puede que una versión más reciente lo conozca.
error-unknown_field = Esta versión no conoce este campo. Puede que una versión más reciente lo conozca.
error-bad_value = Este valor no es adecuado para el campo. Se ha conservado el valor anterior.
error-unknown_country = Ningún país, territorio o región tiene este código. Use dos letras, por ejemplo KE.
error-approved = Esta observación está aprobada y no puede modificarse. Quien aprueba puede reabrirla.
error-circle = Estos elementos se esperarían unos a otros en círculo.
error-inverted_range = El final es anterior al comienzo. Se han conservado las fechas anteriores.
error-not_allowed = Su función en el espacio de trabajo no permite este cambio. Quien ejerce la gestión puede asignarle otra.
error-hub_unreachable = No se puede acceder al servidor de intercambio. Sus cambios se conservan aquí y se enviarán más adelante.
error-hub_foreign = El servidor de intercambio no conoce este espacio de trabajo. Compruebe la dirección del servidor.
error-neighbour_stranger = El equipo que responde en esta dirección no participa en este espacio de trabajo, o aún no sabe que usted participa. No se ha intercambiado nada con él.
error-bundle_torn = El archivo está cortado o ha sido alterado. No se ha incorporado nada; cópielo de nuevo.
error-not_a_bundle = Este archivo no es un archivo de intercambio de Roadbook.
error-bundle_foreign = El archivo pertenece a otro espacio de trabajo. No se ha incorporado nada.
error-bundle_not_for_us = El archivo de intercambio no se creó para este equipo, o este equipo ya no participa. No se ha incorporado nada. Pida a quien lo creó un archivo para usted, o para todos los miembros.
error-bundle_empty = El archivo no contiene cambios.
error-locked = El espacio de trabajo está bloqueado. Desbloquéelo y vuelva a intentarlo.
error-already_exists = Esto ya existe. No se ha modificado nada.
error-bug = Algo no ha funcionado como debía. Lo que ya estaba guardado está a salvo. Vuelva a intentarlo; si ocurre de nuevo, le rogamos que lo comunique.
error-about = { $sentence } Se trata de «{ $about }».
