export const words = {
  under: (title: string) => `${title}｜年报对照`,
  home: '年报对照：政府信息公开工作年度报告',
  product: '年报对照',
  productNote: '政府信息公开工作年度报告',
  skip: '跳到正文',
  navigation: '栏目',
  compare: '对照',
  offices: '机关',
  check: '自检',
  rules: '规则',
  data: '数据',
  method: '方法',
  source:
    '数据出自各机关公布的政府信息公开工作年度报告。本站只摘录和对照报告里的数字，不作评价，也不改动原文。',
  licence: '程序以 MIT 许可发布。年度报告是机关公布的正式文件，引用时请注明机关和年度。',
  version: '数据版本',
};

export type ShellWords = typeof words;
