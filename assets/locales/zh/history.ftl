### What became of records and notes, and the workspace as it was.

history = 更改记录
history-none = 尚无人更改。
history-change = { $field }：{ $value }
history-more = 显示更早的{ $count }项更改
history-rest = 及其他{ $count }个字段
history-earlier = 显示更早的更改
history-computer = 在计算机 { $computer } 上
history-menu = { $time }的更改
history-bring-back = 将记录恢复为当时的样子
history-look = 查看当时的全部内容

## The workspace as it was

menu-past = 查看以前某一天…
past-title = 工作空间以前的样子
past-text = 这是工作空间在{ $time }的样子，时间以各位撰写者的时钟为准。此处不能做任何更改。
past-leave = 返回今天
past-choose = 另选一天…
past-dialog-text = 路线图、指标、会议及其记录将按当天结束时的样子显示。不会丢失任何内容，随时可以一步返回今天的工作。
past-day = 日期
past-day-problem = 请输入已经过去的某一天，例如 { $example }。
past-show = 显示
past-making = 正在还原这一天…
past-yesterday = 昨天
past-week = 一周前
past-month = 30天前

## Earlier versions of the notes

notes-versions = 以前的版本
notes-versions-close = 关闭以前的版本
notes-versions-none = 这里还没有人写过内容。
notes-version = 版本
notes-paragraph-gone = 记录中已没有这一段
notes-paragraph-changed = 现在的内容已不同
notes-put-back = 放回这一段
notes-put-back-done = 已放回；此后所写的内容保持不变。
