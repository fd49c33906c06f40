### Working on the plan as a whole: several actions at once, moving, merging and splitting them, what depends on what, saved views.

## Several actions at once

grid-pick = 选择“{ $name }”
grid-pick-all = 选择所有显示的行
bulk = 对所选行动的操作
bulk-count = 已选{ $count }项行动
bulk-who = 责任方…
bulk-when = 时间…
bulk-lens = 视角
bulk-merge = 合并…
bulk-clear = 取消选择
bulk-set = 设置
bulk-who-title = { $count }项行动的责任方
bulk-when-title = { $count }项行动的时间
bulk-done = 已更改{ $count }项行动。
shortcut-pick = 选择行
shortcut-picked = 转到对所选行的操作
shortcut-move-row = 上移或下移一行

## Moving, merging, splitting, and numbering again

move-sorted = 列表按自身顺序排列并按主题或工作组分组时，才能移动行动。
merge-title = 将行动合并为一项
merge-stays = 保留哪一项？
merge-leave = 不合并“{ $title }”
merge-add = 添加另一项行动
merge-text = 保留“{ $title }”，并由其承接其他{ $count }项行动的指标、视角和依赖关系。其他行动退出路线图；通过其编号仍可找到这里。
merge-do = 合并
merge-done = { $count }项行动已并入“{ $title }”。
