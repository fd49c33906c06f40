### What went wrong, what was kept, what to do. One message for each error code.

error-wrong_passphrase = 该密码短语无法打开此工作区。
error-damaged = 文件已损坏。能够读取的内容均已保留；请恢复备份，或从其他成员处获取其余内容。
error-foreign = 该文件属于另一个工作区。
error-in_use = 该工作区已在另一个窗口中打开。请先关闭那个窗口。
error-disk = 磁盘未能写入此项更改。磁盘可能已满或为只读；此前保存的内容均未丢失。
error-not_found = 此处没有该记录，或该记录已不存在。
error-unknown_kind = 当前版本无法识别此类记录。更新的版本或许可以。
error-unknown_field = 当前版本无法识别此字段。更新的版本或许可以。
error-bad_value = 该值不适用于此字段。原值已保留。
error-unknown_country = 没有使用此代码的国家、领土或区域。请使用两个字母，例如KE。
error-approved = 该观测值已获批准，不能更改。审批人可以重新开放。
error-circle = 这会使各项记录相互等待，形成循环。
error-inverted_range = 结束时间早于开始时间。原日期已保留。
error-not_allowed = 您的角色无权作出此项更改。工作区的管理员可以为您改换角色。
error-hub_unreachable = 无法连接中转服务器。您的更改已保存在本机，稍后将发送。
error-hub_foreign = 中转服务器无法识别此工作区。请检查服务器地址。
error-neighbour_stranger = 该地址的计算机不属于此工作区，或尚不知道您已加入。未与其交换任何内容。
error-bundle_torn = 文件被截断或已遭改动。未收入任何内容；请重新复制。
error-not_a_bundle = 该文件不是Roadbook交换文件。
error-bundle_foreign = 该文件属于另一个工作区。未收入任何内容。
error-bundle_not_for_us = 该交换文件不是为这台计算机写入的，或这台计算机已不再参与。未收入任何内容。请写入者另写一份给您或给所有成员的文件。
error-bundle_empty = 该文件不含任何更改。
error-locked = 工作区已锁定。请解锁后重试。
error-already_exists = 该项已存在。未作任何更改。
error-bug = 程序出现异常。此前保存的内容安全无损。请重试；如再次出现，请予报告。
error-about = { $sentence }涉及的是“{ $about }”。
