### Theories of change: elements from input to impact, and what leads to what.

view-theory = Теория изменений
new-theory = Новая теория изменений
theory-none = Теории изменений пока нет
theory-none-text = Она показывает, как вложенное шаг за шагом ведет к желаемым изменениям и что для этого должно быть верно. Начните ее и добавьте элементы.
theory-new-title = Теория изменений
theory-about = Об этой теории
theory-form = Схема или список
theory-form-drawing = Схема
theory-form-outline = Список
theory-add = Добавить элемент
theory-add-level = Куда добавляется элемент
theory-begin = Добавьте первый элемент: ресурс, деятельность или воздействие, от которого идут назад.
theory-drawing = Теория изменений, от ресурсов к воздействию
theory-outline = Теория изменений в виде списка
theory-keys = Стрелки переходят между элементами, сначала по связям. Enter — изменить; L — начать связь, затем стрелки и Enter выбирают ее конец; Delete — убрать.
theory-draw = Провести к тому, к чему это ведет
theory-linking = Связь от элемента «{ $title }»: выберите ее конец стрелками и Enter; Esc отменяет.
theory-circle = Эта связь вернулась бы к своему началу, а изменение не может быть причиной самого себя. Она не создана.
theory-element = Элемент
theory-whole = Теория целиком
theory-remove = Убрать элемент
theory-leads-to = Ведет к
theory-unlink = Убрать связь с элементом «{ $title }»
theory-link-to = Связать с
theory-indicators =
    { $count ->
        [one] { $count } показатель
        [few] { $count } показателя
        [many] { $count } показателей
       *[other] { $count } показателя
    }
