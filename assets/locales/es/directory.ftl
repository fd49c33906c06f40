### The directory: organisations, and working groups with their seats.

new-organisation = Nueva organización
new-group = Nuevo grupo de trabajo
organisations-empty = Aún no hay organizaciones
organisations-empty-text = Aquí figuran los ministerios, los asociados y las instituciones de la coalición. Escriba la primera organización en la línea de arriba.
groups-empty = Aún no hay grupos de trabajo
groups-empty-text = Un grupo de trabajo se encarga de un ámbito de acción y dispone de puestos para quienes lo dirigen.
code-problem = El código tiene dos letras como máximo.

## Seats of a working group

seats = Puestos
seats-none = No se ha creado ningún puesto.
seat-vacant = Vacante
seat-add = Añadir un puesto
seat-role = Función
seat-holder = Titular
seat-remove = Quitar el puesto «{ $role }»
seat-new-role = Responsable
seat-role-region = { $role }, { $region }
seats-vacant = { $vacant ->
    [one] Hay { $vacant } puesto vacante de { $seats }.
   *[other] Hay { $vacant } puestos vacantes de { $seats }.
}

## Colours of working groups; each also has its two-letter code.

hue-1 = Azul
hue-2 = Naranja
hue-3 = Verde
hue-4 = Violeta
hue-5 = Ocre
hue-6 = Pizarra

## Terms of seats, and people

seat-summary = { $role }: { $holder }
seat-until = Hasta: { $until }
seat-ends-soon = El mandato termina pronto: { $until }
seats-past = Mandatos anteriores ({ $count })
new-person = Nueva persona
empty-person = Aún no hay personas
empty-person-text = Aquí figuran, con su acuerdo, las personas que actúan en nombre de la coalición; una persona puede actuar en nombre de varias organizaciones.
note-person-consent = El género, los idiomas y el país solo cuentan en un balance si la persona ha dado su consentimiento.
