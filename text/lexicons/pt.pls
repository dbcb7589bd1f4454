<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- De que estão cheios a imprensa e os documentos humanitários, em português.
     W3C Pronunciation Lexicon Specification 1.0; see README.md in this folder. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="pt">

  <!-- Nações Unidas -->
  <lexeme><grapheme>UNODC</grapheme><alias>U N O D C</alias></lexeme>
  <lexeme><grapheme>PNUD</grapheme><alias>P N U D</alias></lexeme>
  <lexeme><grapheme>UNFPA</grapheme><alias>U N F P A</alias></lexeme>
  <lexeme><grapheme>OMS</grapheme><alias>O M S</alias></lexeme>
  <lexeme><grapheme>OIT</grapheme><alias>O I T</alias></lexeme>
  <lexeme><grapheme>OMM</grapheme><alias>O M M</alias></lexeme>
  <lexeme><grapheme>FMI</grapheme><alias>F M I</alias></lexeme>
  <lexeme><grapheme>PMA</grapheme><alias>P M A</alias></lexeme>
  <lexeme><grapheme>AIEA</grapheme><alias>A I E A</alias></lexeme>
  <lexeme><grapheme>TPI</grapheme><alias>T P I</alias></lexeme>
  <lexeme><grapheme>CIJ</grapheme><alias>C I J</alias></lexeme>
  <lexeme><grapheme>ODS</grapheme><alias>O D S</alias></lexeme>
  <lexeme><grapheme>ONU</grapheme><alias>Onu</alias></lexeme>
  <lexeme><grapheme>UNICEF</grapheme><alias>Unicef</alias></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><alias>Unesco</alias></lexeme>
  <lexeme><grapheme>FAO</grapheme><alias>Fao</alias></lexeme>
  <lexeme><grapheme>ACNUR</grapheme><alias>Acnur</alias></lexeme>
  <lexeme><grapheme>UNAIDS</grapheme><alias>Unaids</alias></lexeme>
  <lexeme><grapheme>OCHA</grapheme><alias>Ocha</alias></lexeme>

  <!-- Imprensa -->
  <lexeme><grapheme>UE</grapheme><alias>U E</alias></lexeme>
  <lexeme><grapheme>USA</grapheme><alias>U S A</alias></lexeme>
  <lexeme><grapheme>EUA</grapheme><alias>E U A</alias></lexeme>
  <lexeme><grapheme>HIV</grapheme><alias>H I V</alias></lexeme>
  <lexeme><grapheme>PIB</grapheme><alias>P I B</alias></lexeme>
  <lexeme><grapheme>IVA</grapheme><alias>I V A</alias></lexeme>
  <lexeme><grapheme>CPF</grapheme><alias>C P F</alias></lexeme>
  <lexeme><grapheme>CNPJ</grapheme><alias>C N P J</alias></lexeme>
  <lexeme><grapheme>RG</grapheme><alias>R G</alias></lexeme>
  <lexeme><grapheme>BCE</grapheme><alias>B C E</alias></lexeme>
  <lexeme><grapheme>BBC</grapheme><alias>B B C</alias></lexeme>
  <lexeme><grapheme>CNN</grapheme><alias>C N N</alias></lexeme>
  <lexeme><grapheme>FBI</grapheme><alias>F B I</alias></lexeme>
  <lexeme><grapheme>CIA</grapheme><alias>C I A</alias></lexeme>
  <lexeme><grapheme>DNA</grapheme><alias>D N A</alias></lexeme>
  <lexeme><grapheme>RNA</grapheme><alias>R N A</alias></lexeme>
  <lexeme><grapheme>SMS</grapheme><alias>S M S</alias></lexeme>
  <lexeme><grapheme>GPS</grapheme><alias>G P S</alias></lexeme>
  <lexeme><grapheme>TV</grapheme><alias>T V</alias></lexeme>
  <lexeme><grapheme>PT</grapheme><alias>P T</alias></lexeme>
  <lexeme><grapheme>PSDB</grapheme><alias>P S D B</alias></lexeme>
  <lexeme><grapheme>OTAN</grapheme><alias>Otan</alias></lexeme>
  <lexeme><grapheme>AIDS</grapheme><alias>Aids</alias></lexeme>
  <lexeme><grapheme>OPEP</grapheme><alias>Opep</alias></lexeme>
  <lexeme><grapheme>ONG</grapheme><alias>ongue</alias></lexeme>
  <lexeme><grapheme>ONGs</grapheme><alias>ongues</alias></lexeme>
  <lexeme><grapheme>OEA</grapheme><alias>Oea</alias></lexeme>
  <lexeme><grapheme>OCDE</grapheme><alias>O C D E</alias></lexeme>
  <lexeme><grapheme>MERCOSUL</grapheme><alias>Mercosul</alias></lexeme>
  <lexeme><grapheme>CPLP</grapheme><alias>C P L P</alias></lexeme>
  <lexeme><grapheme>FIFA</grapheme><alias>Fifa</alias></lexeme>
  <lexeme><grapheme>NASA</grapheme><alias>Nasa</alias></lexeme>
</lexicon>
