export const words = {
  sections: {
    check: {
      title: '年报自检',
      description: '放入一份年度报告草稿，在本机读取、核对、对照；文件不会离开这台电脑。',
    },
    rules: { title: '核对规则', description: '每条核对规则的算式、含义和各报告的结果。' },
    data: { title: '数据下载与说明', description: '全部数据的下载、列名、单位、状态代码和使用示例。' },
    method: { title: '方法', description: '数字怎样读出来，各种状态是什么意思，本站不做什么。' },
    deck: { title: '演示', description: '把几张图放到一起，排好顺序，放映、打印或导出为 PPTX、XLSX。' },
  },
  under: (title: string, product: string) => `${title}｜${product}`,
  home: (product: string, note: string) => `${product}：${note}`,
  report: (name: string, year: string) => `${name} ${year} 年政府信息公开工作年度报告`,
  reportText: (name: string, year: string) =>
    `${name} ${year} 年年度报告的三张表、每个数字的出处和核对结果。`,
  officeText: (name: string) => `${name}历年政府信息公开工作年度报告的数字，逐年并列。`,
};

export type TitleWords = typeof words;
