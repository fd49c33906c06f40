### Dashboards: pages of charts of indicators.

view-dashboard = Панель мониторинга
new-dashboard = Новая панель мониторинга
dashboard-none = Панели мониторинга пока нет
dashboard-none-text = Страница диаграмм для тех, кто следит за ходом работы: выберите показатель и вид диаграммы.
dashboard-new-title = Мониторинг
dashboard-about = Об этой панели
dashboard-begin = Добавьте первую диаграмму: показатель и вид.
dashboard-add = Новая диаграмма
dashboard-add-do = Добавить диаграмму…
dashboard-change = Изменение диаграммы
dashboard-change-do = Изменить…
dashboard-set = Готово
dashboard-wide-text = Занимает всю ширину страницы.
dashboard-by-period = По периодам
dashboard-by-country = По странам, последние значения
dashboard-by-region = По регионам, все периоды
dashboard-actions = Диаграмма: { $title }
dashboard-earlier = Переместить раньше
dashboard-later = Переместить позже
dashboard-wide = Сделать широкой
dashboard-narrow = Сделать узкой
dashboard-remove = Убрать
dashboard-gone = Этого показателя здесь больше нет
dashboard-other-chart = Представленные данные нельзя показать выбранным образом без искажения; показана ближайшая диаграмма.
chart-others = Другие страны
chart-kind-bullet = Относительно целевого значения

## Entry for an indicator

entry-by = Порядок ввода
entry-by-country = По странам
entry-by-indicator = По показателям
entry-until = По год
entry-add-country = Добавить страну
entry-indicator-label = Значения показателя «{ $title }» по странам и периодам
entry-indicator-none-text = Добавьте выше первую страну: для нее появится строка, а для каждого периода — столбец.

## What figures are drawn by, what they leave out, and the observations behind them

chart-by = Разбивка
chart-by-of = { $title } – { $by }
chart-all-periods = Все периоды вместе
chart-by-none = По правилу этого показателя из представленных данных нельзя получить итог.
rule-all-periods = Значения всех периодов объединяются.
dashboard-by-dimension = { $dimension }, все периоды
left-out =
    { $count ->
        [one] В этих данных не учтено { $count } значение показателя:
        [few] В этих данных не учтены { $count } значения показателя:
        [many] В этих данных не учтено { $count } значений показателя:
       *[other] В этих данных не учтено { $count } значения показателя:
    }
left-out-counted = { $why } ({ $count })
left-out-show = Показать неучтенные значения
left-out-not_approved = Не утверждено
left-out-not_available = Известно, что данных нет
left-out-no_number = Не является числом
left-out-no_denominator = Нет целого, от которого считается доля
left-out-no_member_state = От территории, не являющейся государством-членом
left-out-counted_by_countries = Учтено через страны региона
left-out-within_longer_period = Учтено в составе более длительного периода
behind-title = Значения показателя, из которых получен итог
behind-figure = { $title } – { $figure }
behind-counted = Учтенные значения
behind-left-out = Неучтенные значения
behind-none = В этом итоге не учтено ни одно значение показателя.
behind-more =
    { $count ->
        [one] Показать еще { $count }
        [few] Показать еще { $count }
        [many] Показать еще { $count }
       *[other] Показать еще { $count }
    }
behind-of-whom = О ком
behind-why = Почему не учтено
chart-no-group = Ни в одной из этих групп
