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
