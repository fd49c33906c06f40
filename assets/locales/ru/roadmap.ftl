### The roadmap: actions as a table, actions and steps on a timeline.

roadmap-actions = Мероприятия дорожной карты
new-action = Новое мероприятие
roadmap-empty = Мероприятий пока нет
roadmap-empty-text = Мероприятие определяет, что должно быть сделано, кем и когда. Введите первое мероприятие в строке выше.
roadmap-empty-add = Мероприятие определяет, что должно быть сделано, кем и когда. Первое создается кнопкой «Новое мероприятие».
action-count = { $count ->
    [one] { $count } мероприятие
    [few] { $count } мероприятия
    [many] { $count } мероприятий
   *[other] { $count } мероприятия
}

## Columns. What, how, who and when are the words of the process table.

column-number = №
column-what = Что
column-status = Статус
column-who = Кто
column-when = Когда
column-how = Как
column-group = Группа

## Filters and grouping

filters = Фильтры
filter-text = Фильтр
filter-all-groups = Все
filter-all-statuses = Все
filter-clear = Показать все
filter-none = Подходящих мероприятий нет
filter-none-text = Измените фильтр или покажите все мероприятия.
filter-count = { $shown } из { $total ->
    [one] { $total } мероприятия
   *[other] { $total } мероприятий
}
group-by = Группировка
grouping-theme = Тема
grouping-group = Рабочая группа
grouping-status = Статус
grouping-none = Нет
# Headings over what belongs nowhere.
grouping-none-theme = Без темы
grouping-none-group = Вне рабочих групп
grouping-none-status = Без статуса
grouping-none-none = Все мероприятия

## Details of an action

field-progress-value = Ход выполнения: { $progress }

## Timeline

timeline-empty = Пока нечего показывать
timeline-empty-text = Мероприятия и этапы появляются здесь, как только они внесены; те, у которых нет даты, приводятся отдельно.
timeline-form = Диаграмма или таблица
timeline-chart = Диаграмма
timeline-as-table = Временная шкала в виде таблицы
timeline-lane = Раздел или группа
timeline-begin = Первый день
timeline-end = Последний день
timeline-certainty = Точность
certainty-exact = По плану
certainty-approximate = Приблизительно
timeline-before = ранее: { $timeframe }
legend-approximate = Приблизительно
legend-inverted = Окончание раньше начала
legend-before = Как было раньше

## Board: a column for each status, group or theme

board-column = { $name }, { $count ->
    [one] { $count } мероприятие
    [few] { $count } мероприятия
    [many] { $count } мероприятий
   *[other] { $count } мероприятия
}
board-none = Мероприятий нет
board-move = Переместить в…
board-move-card = Переместить «{ $title }» в другой столбец
board-moved = «{ $title }» теперь в столбце «{ $column }».
board-keys = Клавиши со стрелками ведут от карточки к карточке. Ctrl со стрелкой влево или вправо перемещает карточку в соседний столбец. Enter показывает подробности.
board-keys-reading = Клавиши со стрелками ведут от карточки к карточке. Enter показывает подробности карточки.

## Matrix and themes, and what is missing in them

matrix-grid = Что, как, кто, когда и управление по каждому мероприятию
themes-grid = Мероприятия по направлениям и темам с их показателями
gap = не заполнено
gaps = Что не заполнено
gaps-all = Все мероприятия
gaps-any = { $count ->
    [one] { $count } мероприятие с пропусками
    [few] { $count } мероприятия с пропусками
    [many] { $count } мероприятий с пропусками
   *[other] { $count } мероприятия с пропусками
}
gaps-of = { $column }: не заполнено { $count }
gaps-none = Все заполнено.
indicator-unknown = Показателя { $number } нет.
theme-of-area = { $area }: { $theme }
figure-of = { $value } ({ $period })

## Comparing two states of the plan

compare = Сравнить
compare-none = Не сравнивать
compare-with = с
compare-now = Текущий план
comparison = Изменения
comparison-count = { $count ->
    [0] Различий нет.
    [one] Отличается { $count } ячейка.
    [few] Отличаются { $count } ячейки.
    [many] Отличаются { $count } ячеек.
   *[other] Отличаются { $count } ячейки.
}
comparison-record = Этап или мероприятие
comparison-field = Поле
comparison-before = Было
comparison-after = Стало
comparison-absent = отсутствует
comparison-there = есть
comparison-whole = запись целиком
comparison-back = Вернуть
comparison-back-of = Вернуть: { $field } — «{ $title }»
comparison-all-back = Вернуть все
baseline-adopt = Сохранить как базовую версию
baseline-adopt-do = Сохранить
baseline-adopt-text = План в его нынешнем виде сохраняется под названием. Позже можно увидеть, что изменилось с тех пор, и вернуть прежние значения.
baseline-title = Название базовой версии
baseline-adopted = Версия «{ $title }» сохранена.
