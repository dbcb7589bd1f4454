<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- ما تمتلئ به الصحافة والوثائق الإنسانية، بالعربية.
     W3C Pronunciation Lexicon Specification 1.0; see README.md in this folder. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="ar">

  <!-- الأمم المتحدة: أسماء يخطئ المحرك في حركاتها -->
  <lexeme><grapheme>الأونروا</grapheme><alias>الأُونْرُوَا</alias></lexeme>
  <lexeme><grapheme>أونروا</grapheme><alias>أُونْرُوَا</alias></lexeme>
  <lexeme><grapheme>اليونسكو</grapheme><alias>اليُونِسْكُو</alias></lexeme>
  <lexeme><grapheme>يونسكو</grapheme><alias>يُونِسْكُو</alias></lexeme>
  <lexeme><grapheme>اليونيسف</grapheme><grapheme>اليونيسيف</grapheme><alias>اليُونِيسِف</alias></lexeme>
  <lexeme><grapheme>يونيسف</grapheme><grapheme>يونيسيف</grapheme><alias>يُونِيسِف</alias></lexeme>
  <lexeme><grapheme>الأونكتاد</grapheme><alias>الأُونْكْتَاد</alias></lexeme>
  <lexeme><grapheme>الأوتشا</grapheme><alias>الأُوتْشَا</alias></lexeme>
  <lexeme><grapheme>أوتشا</grapheme><alias>أُوتْشَا</alias></lexeme>
  <lexeme><grapheme>الإسكوا</grapheme><alias>الإِسْكُوَا</alias></lexeme>
  <lexeme><grapheme>الفاو</grapheme><alias>الفَاو</alias></lexeme>
  <lexeme><grapheme>اليونيفيل</grapheme><alias>اليُونِيفِيل</alias></lexeme>
  <lexeme><grapheme>الأمم المتحدة</grapheme><alias>الأُمَم المُتَّحِدَة</alias></lexeme>
  <lexeme><grapheme>مجلس الأمن</grapheme><alias>مَجْلِس الأَمْن</alias></lexeme>

  <!-- الصحافة -->
  <lexeme><grapheme>الناتو</grapheme><alias>النَّاتُو</alias></lexeme>
  <lexeme><grapheme>أوبك</grapheme><alias>أُوبِك</alias></lexeme>
  <lexeme><grapheme>الإنتربول</grapheme><alias>الإِنْتَرْبُول</alias></lexeme>
  <lexeme><grapheme>كوفيد-19</grapheme><alias>كُوفِيد تِسْعَة عَشَر</alias></lexeme>
  <lexeme><grapheme>كوفيد</grapheme><alias>كُوفِيد</alias></lexeme>
  <lexeme><grapheme>الإيدز</grapheme><alias>الإِيدْز</alias></lexeme>

  <!-- بالحروف اللاتينية: حرفا حرفا -->
  <lexeme><grapheme>UNODC</grapheme><alias>U N O D C</alias></lexeme>
  <lexeme><grapheme>UNDP</grapheme><alias>U N D P</alias></lexeme>
  <lexeme><grapheme>UNHCR</grapheme><alias>U N H C R</alias></lexeme>
  <lexeme><grapheme>WHO</grapheme><alias>W H O</alias></lexeme>
  <lexeme><grapheme>FAO</grapheme><alias>F A O</alias></lexeme>
  <lexeme><grapheme>ILO</grapheme><alias>I L O</alias></lexeme>
  <lexeme><grapheme>IOM</grapheme><alias>I O M</alias></lexeme>
  <lexeme><grapheme>IMF</grapheme><alias>I M F</alias></lexeme>
  <lexeme><grapheme>WFP</grapheme><alias>W F P</alias></lexeme>
  <lexeme><grapheme>OHCHR</grapheme><alias>O H C H R</alias></lexeme>
  <lexeme><grapheme>UNFPA</grapheme><alias>U N F P A</alias></lexeme>
  <lexeme><grapheme>UNEP</grapheme><alias>U N E P</alias></lexeme>
  <lexeme><grapheme>UN</grapheme><alias>U N</alias></lexeme>
  <lexeme><grapheme>EU</grapheme><alias>E U</alias></lexeme>
  <lexeme><grapheme>USA</grapheme><alias>U S A</alias></lexeme>
  <lexeme><grapheme>UK</grapheme><alias>U K</alias></lexeme>
  <lexeme><grapheme>NGO</grapheme><alias>N G O</alias></lexeme>
  <lexeme><grapheme>HIV</grapheme><alias>H I V</alias></lexeme>
  <lexeme><grapheme>GDP</grapheme><alias>G D P</alias></lexeme>
  <lexeme><grapheme>DNA</grapheme><alias>D N A</alias></lexeme>
  <lexeme><grapheme>BBC</grapheme><alias>B B C</alias></lexeme>
  <lexeme><grapheme>CNN</grapheme><alias>C N N</alias></lexeme>
  <lexeme><grapheme>AI</grapheme><alias>A I</alias></lexeme>
  <lexeme><grapheme>IT</grapheme><alias>I T</alias></lexeme>
  <lexeme><grapheme>ICC</grapheme><alias>I C C</alias></lexeme>
  <lexeme><grapheme>ICJ</grapheme><alias>I C J</alias></lexeme>
  <lexeme><grapheme>IAEA</grapheme><alias>I A E A</alias></lexeme>
  <lexeme><grapheme>WTO</grapheme><alias>W T O</alias></lexeme>
  <lexeme><grapheme>WIPO</grapheme><alias>W I P O</alias></lexeme>

  <!-- بالحروف اللاتينية: كلمة واحدة -->
  <lexeme><grapheme>UNICEF</grapheme><alias>يُونِيسِف</alias></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><alias>يُونِسْكُو</alias></lexeme>
  <lexeme><grapheme>UNRWA</grapheme><alias>أُونْرُوَا</alias></lexeme>
  <lexeme><grapheme>NATO</grapheme><alias>نَاتُو</alias></lexeme>
  <lexeme><grapheme>OPEC</grapheme><alias>أُوبِك</alias></lexeme>
  <lexeme><grapheme>COVID-19</grapheme><alias>كُوفِيد تِسْعَة عَشَر</alias></lexeme>
  <lexeme><grapheme>OCHA</grapheme><alias>أُوتْشَا</alias></lexeme>
</lexicon>
