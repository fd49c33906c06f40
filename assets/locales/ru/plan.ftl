### Working on the plan as a whole: several actions at once, moving, merging and splitting them, what depends on what, saved views.

## Several actions at once

grid-pick = Выбрать «{ $name }»
grid-pick-all = Выбрать все показанные
bulk = Что можно сделать с выбранными мероприятиями
bulk-count = { $count ->
    [one] Выбрано { $count } мероприятие
    [few] Выбрано { $count } мероприятия
    [many] Выбрано { $count } мероприятий
   *[other] Выбрано { $count } мероприятия
}
bulk-who = Кто…
bulk-when = Когда…
bulk-lens = Аспект
bulk-merge = Объединить…
bulk-clear = Снять выделение
bulk-set = Задать
bulk-who-title = { $count ->
    [one] Ответственный за { $count } мероприятие
    [few] Ответственный за { $count } мероприятия
    [many] Ответственный за { $count } мероприятий
   *[other] Ответственный за { $count } мероприятия
}
bulk-when-title = { $count ->
    [one] Сроки { $count } мероприятия
   *[other] Сроки { $count } мероприятий
}
bulk-done = { $count ->
    [one] Изменено { $count } мероприятие.
    [few] Изменено { $count } мероприятия.
    [many] Изменено { $count } мероприятий.
   *[other] Изменено { $count } мероприятия.
}
shortcut-pick = Выбрать строки
shortcut-picked = Перейти к действиям с выбранными строками
shortcut-move-row = Переместить строку вверх или вниз

## Moving, merging, splitting, and numbering again

move-sorted = Мероприятия можно перемещать, когда список стоит в собственном порядке и сгруппирован по темам или рабочим группам.
merge-title = Объединить мероприятия в одно
merge-stays = Какое из них остается?
merge-leave = Не объединять: «{ $title }»
merge-add = Добавить еще мероприятие
merge-text = { $count ->
    [one] «{ $title }» остается и получает показатели, аспекты и зависимости еще { $count } мероприятия. Оно выходит из дорожной карты; его номер по-прежнему ведет сюда.
   *[other] «{ $title }» остается и получает показатели, аспекты и зависимости еще { $count } мероприятий. Они выходят из дорожной карты; их номера по-прежнему ведут сюда.
}
merge-do = Объединить
merge-done = { $count ->
    [one] { $count } мероприятие вошло в «{ $title }».
    [few] { $count } мероприятия вошли в «{ $title }».
    [many] { $count } мероприятий вошли в «{ $title }».
   *[other] { $count } мероприятия вошли в «{ $title }».
}

## The place of an action in the roadmap, in its details

rearrange = Место в дорожной карте
rearrange-move = Переместить в другую тему…
rearrange-split = Разделить…
rearrange-merge = Объединить с…
move-title = Переместить «{ $title }»
move-place = Место
move-first = В начале
move-after = После «{ $title }»
move-text = Номер сохраняется, пока мероприятия направления не будут пронумерованы заново.
move-do = Переместить
split-title = Разделить «{ $title }»
split-text = Каждая часть получает рабочую группу, тему, сроки, ответственного, статус, показатели, аспекты и зависимости. Само мероприятие выходит из дорожной карты; его номер по-прежнему ведет к частям.
split-part = Название части { $number }
split-add = Добавить часть
split-do = Разделить
renumber = Пронумеровать заново…
renumber-title = Пронумеровать мероприятия направления заново
renumber-area = Направление деятельности
renumber-text = Мероприятия нумеруются в нынешнем порядке, тема за темой. Прежние номера сохраняются и по-прежнему ведут к мероприятию.
renumber-do = Пронумеровать заново
renumber-done = { $count ->
    [0] Номера уже верны.
    [one] Новый номер у { $count } мероприятия.
   *[other] Новые номера у { $count } мероприятий.
}

## Where did it come from, where did it go

trace = Откуда оно взялось?
trace-none = Здесь ничего не перенумеровывали, не объединяли и не разделяли.
trace-gone = Больше не входит в дорожную карту
trace-number = Прежний номер: { $number }
trace-number-until = Прежний номер: { $number } (последний день: { $date })
trace-was = Возникло из: { $actions }
trace-became = Стало: { $actions }
became = Чем стало это мероприятие
became-text = { $count ->
    [one] Это мероприятие больше не входит в дорожную карту. Вместо него теперь { $count } мероприятие:
    [few] Это мероприятие больше не входит в дорожную карту. Вместо него теперь { $count } мероприятия:
    [many] Это мероприятие больше не входит в дорожную карту. Вместо него теперь { $count } мероприятий:
   *[other] Это мероприятие больше не входит в дорожную карту. Вместо него теперь { $count } мероприятия:
}
became-back-text = Если вернуть его, оно снова войдет в дорожную карту рядом с тем, чем стало.
became-back = Вернуть

## What depends on what

depends-waiting = Что от него зависит
knock-on-weeks = Если оно закончится на столько недель позже
knock-on = { $count ->
    [0] Больше ничего не сдвигается.
    [one] Сдвигается { $count } мероприятие:
    [few] Сдвигаются { $count } мероприятия:
    [many] Сдвигаются { $count } мероприятий:
   *[other] Сдвигаются { $count } мероприятия:
}
knock-on-by = { $count ->
    [one] на { $count } день позже: { $timeframe }
    [few] на { $count } дня позже: { $timeframe }
    [many] на { $count } дней позже: { $timeframe }
   *[other] на { $count } дня позже: { $timeframe }
}
depends = Зависимости, требующие внимания
depends-count = { $count ->
    [one] Не сходится { $count } зависимость
    [few] Не сходятся { $count } зависимости
    [many] Не сходятся { $count } зависимостей
   *[other] Не сходятся { $count } зависимости
}
depends-circle = Эти мероприятия зависят друг от друга по кругу, и ни одно не может начаться:
depends-early = { $count ->
    [one] начинается за { $count } день до окончания «{ $title }»
    [few] начинается за { $count } дня до окончания «{ $title }»
    [many] начинается за { $count } дней до окончания «{ $title }»
   *[other] начинается за { $count } дня до окончания «{ $title }»
}

## More filters

filter-more = { $count ->
    [0] Другие фильтры
   *[other] Другие фильтры ({ $count })
}
filter-theme = Тема
filter-who = Кто
filter-lens = Сквозной аспект
filter-year = В году
filter-only = Только такие
filter-only-conflict = Есть значение, ожидающее выбора
filter-only-undated = Без даты
filter-only-undetermined = Срок подлежит определению

## Saved views

views = Сохраненные виды
views-of-all = Для всех
views-own = Для меня
views-save = Сохранить этот вид…
views-save-title = Сохранить этот вид
views-save-text = Вид сохраняется вместе с фильтрами, группировкой и порядком.
views-title = Название
views-whose = В чьем списке?
views-for-own = Только в моем
views-for-all = У всех
views-save-do = Сохранить
views-saved = Вид «{ $title }» сохранен.
views-manage = Переименовать или удалить…
views-manage-title = Сохраненные виды
views-none = Сохраненных видов нет.
views-title-all = Название (для всех)
views-title-own = Название (для меня)
views-delete = Удалить вид «{ $title }»

## Timeframes that are known in part

timeframe-undetermined = Подлежит определению
timeframe-decade = { $year }-е годы
timeframe-century = между { $first } и { $last }
timeframe-open-month = { $year }, месяц не определен

## What the timeline shows beside its bars

stream-undetermined = Подлежит определению
legend-soft = Известно до квартала, года или десятилетия
timeline-notes = События и совещания
timeline-event = связано с событием: { $event }
quota = { $scope ->
    [working_group] Проведено совещаний рабочих групп: { $held } из { $planned }
    [regional] Проведено региональных совещаний: { $held } из { $planned }
    [inter_regional] Проведено межрегиональных совещаний: { $held } из { $planned }
    [global] Проведено глобальных совещаний: { $held } из { $planned }
   *[any] Проведено совещаний: { $held } из { $planned }
}

## A number that leads somewhere else now

former-number = Мероприятие с прежним номером { $number }:

## The roadmap as it was on a day

compare-day = Дорожная карта на день…
compare-which-day = День
compare-day-example = например, 31 марта 2026
compare-day-problem = Укажите день, например 31 марта 2026 или 2026-03-31.
