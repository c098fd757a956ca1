"""What ``make bench`` measures, and the splitter on other people's data. README.md says what each figure means."""
