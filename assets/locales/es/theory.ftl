### Theories of change: elements from input to impact, and what leads to what.

view-theory = Teoría del cambio
new-theory = Nueva teoría del cambio
theory-none = Todavía no hay ninguna teoría del cambio
theory-none-text = Dice cómo lo que se aporta lleva, paso a paso, al cambio buscado, y qué debe cumplirse para ello. Comience una y añada sus elementos.
theory-new-title = Teoría del cambio
theory-about = Acerca de esta teoría
theory-form = Diagrama o esquema
theory-form-drawing = Diagrama
theory-form-outline = Esquema
theory-add = Añadir un elemento
theory-add-level = Dónde se añade el elemento
theory-begin = Añada el primer elemento: un insumo, una actividad o el impacto desde el que se retrocede.
theory-drawing = Teoría del cambio, de los insumos al impacto
theory-outline = Teoría del cambio como lista
theory-keys = Las flechas pasan de un elemento a otro, primero por los vínculos. Intro edita; L comienza un vínculo, y las flechas e Intro eligen su fin; Supr quita.
theory-draw = Trazar hasta aquello a lo que lleva
theory-linking = Vínculo desde { $title }: elija su fin con las flechas e Intro; Esc lo abandona.
theory-circle = Este vínculo volvería a su punto de partida, y un cambio no puede ser su propia causa. No se ha creado.
theory-element = Elemento
theory-whole = Teoría completa
theory-remove = Quitar el elemento
theory-leads-to = Lleva a
theory-unlink = Quitar el vínculo con { $title }
theory-link-to = Vincular con
theory-indicators =
    { $count ->
        [one] { $count } indicador
       *[other] { $count } indicadores
    }
