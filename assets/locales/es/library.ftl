### The library: the registers of what goes on, what is asked and decided, and what is shared.

registers = Registros
shelf-going-on = En marcha
shelf-deciding = Preguntar y decidir
shelf-sharing = Compartir
shelf-measuring = Medir
view-calendar = Calendario
segment-counted = { $label } ({ $count })
filter-all-states = Todas
filter-nothing = Nada en este estado
filter-nothing-text = Elija otro estado o muéstrelos todos.

## A first record, and what belongs in an empty register

new-mechanism = Nuevo mecanismo
empty-mechanism = Aún no hay mecanismos
empty-mechanism-text = Aquí figuran las formas de trabajar juntos: foros regionales, redes de pares, vías de financiación, marcos internacionales.
new-sustainability = Nueva ficha de sostenibilidad
empty-sustainability = Aún no hay nada sobre la sostenibilidad
empty-sustainability-text = Cada ficha lleva de una pregunta clave a las acciones que la responden, a las señales de avance y a lo que se comunica.
new-funding = Nueva financiación
empty-funding = Aún no hay financiación
empty-funding-text = Aquí figuran los fondos y los aportes en especie desde que se solicitan: quién aporta, cuánto y para qué acciones.
new-question = Nueva pregunta
empty-question = Aún no hay preguntas
empty-question-text = Aquí figura lo que la coalición aún no sabe, con la respuesta y su evidencia cuando existan.
new-gate = Nuevo punto de decisión
empty-gate = Aún no hay puntos de decisión
empty-gate-text = Un punto de decisión indica qué se evalúa, con qué evidencia, qué se decide y qué acciones cambian.
new-cycle = Nuevo ciclo de examen
empty-cycle = Aún no hay ciclos de examen
empty-cycle-text = Un ciclo de examen indica qué países informan sobre qué indicadores y en qué plazo.
new-event = Nuevo evento
empty-event = Aún no hay eventos
empty-event-text = Aquí figuran los marcos internacionales, las conferencias, las fechas límite y las jornadas a los que está ligado el trabajo.
new-resource = Nuevo recurso
empty-resource = Aún no hay recursos
empty-resource-text = Aquí figuran los cursos, políticas, herramientas y estudios que conviene compartir, con su licencia y sus idiomas.
new-network = Nueva red o repositorio
empty-network = Aún no hay redes ni repositorios
empty-network-text = Aquí figuran las redes, repositorios, políticas y portales que otros deben poder encontrar.
new-community = Nueva comunidad
empty-community = Aún no hay comunidades
empty-community-text = Aquí figuran las comunidades de práctica y de lengua, con las organizaciones y personas que las integran.
new-instrument = Nuevo instrumento
empty-instrument = Aún no hay instrumentos
empty-instrument-text = Aquí figuran las encuestas y otras formas de medir, para que los países pregunten lo mismo de la misma manera.

## Funding

funding-diversity = Diversidad
funding-funders = { $count ->
    [one] { $count } financiador
   *[other] { $count } financiadores distintos
}

## What the licence of an original asks of an adaptation. $title is the original, $licence its licence.

licence-no-adaptations = «{ $title }» está bajo { $licence }, que no permite compartir adaptaciones: pida permiso a quien tenga los derechos.
licence-share-alike = «{ $title }» está bajo { $licence }: una adaptación debe compartirse bajo la misma licencia u otra compatible.
licence-non-commercial = «{ $title }» está bajo { $licence }: una adaptación no debe abrirse al uso comercial.

## Decision gates

gate-flow = De la evaluación a la revisión

new-dimension = Nueva dimensión
empty-dimension = Todavía no hay dimensiones
empty-dimension-text = Una dimensión es aquello por lo que se desglosan las observaciones, como el sexo o el nivel educativo, con sus valores.
new-country_group = Nuevo grupo de países
empty-country_group = Todavía no hay grupos de países
empty-country_group-text = Regiones, grupos electorales y grupos propios: qué países los integran, desde cuándo y hasta cuándo.
member-while = { $country }, { $while }
items-add = Añadir: { $field }
items-all = Mostrar todos ({ $count })
countries-count =
    { $count ->
        [one] { $count } país
       *[other] { $count } países
    }
