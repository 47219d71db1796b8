import { readWords } from './rows.ts'

/** Given names that are hardly ever a man's. */
export const WOMENS_NAMES: ReadonlySet<string> = readWords(`
Mary, Patricia, Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Sara, Karen, Lisa, Nancy, Betty, Margaret, Sandra, Emily, Donna, Michelle
Carol, Amanda, Dorothy, Melissa, Deborah, Stephanie, Rebecca, Sharon, Laura, Cynthia, Kathleen, Amy, Angela, Anna, Brenda, Pamela, Emma, Nicole, Helen
Samantha, Katherine, Christine, Debra, Rachel, Janet, Catherine, Maria, Heather, Diane, Ruth, Julie, Olivia, Joyce, Victoria, Lauren, Christina, Joan
Evelyn, Judith, Megan, Hannah, Jacqueline, Martha, Gloria, Teresa, Theresa, Ann, Anne, Frances, Janice, Abigail, Alice, Julia, Judy, Sophia, Sophie
Grace, Denise, Diana, Natalie, Charlotte, Marie, Hillary, Kamala, Madeleine, Kate, Katie, Jane, Lucy, Claire, Clare, Fiona, Gillian, Harriet, Jill
Molly, Naomi, Penny, Rosie, Sally, Sheila, Stella, Tina, Wendy, Yvonne, Ella, Ellen, Eleanor, Eve, Chloe, Bridget, Anita, Elena, Ingrid, Astrid, Greta
Hélène, Helene, Sylvie, Brigitte, Élisabeth, Elisabeth, Annalena, Ursula, Mette, Sanna, Tarja, Petra, Sabine, Monika, Heike, Giorgia, Chiara, Giulia
Francesca, Paola, Federica, Claudia, María, Ana, Carmen, Lucía, Lucia, Sofía, Sofia, Isabel, Gabriela, Daniela, Valentina, Camila, Rosa, Dina, Xiomara
Cristina, Dilma, Marina, Beatriz, Inés, Pilar, Mercedes, Dolores, Luisa, Juana, Marta, Olga, Olena, Olha, Tatiana, Tetiana, Iryna, Irina, Natalia
Nataliya, Svetlana, Sviatlana, Anastasia, Yulia, Yuliia, Ekaterina, Oksana, Agnieszka, Beata, Zuzana, Vjosa, Maia, Salome, Tamar, Veronika, Katarina
Fatima, Fatma, Aisha, Ayesha, Amina, Asma, Dalia, Farah, Hala, Hanan, Huda, Khadija, Layla, Leila, Laila, Lina, Malala, Mariam, Maryam, Mona, Nadia
Rania, Reem, Rima, Salma, Samira, Sana, Sanaa, Shireen, Yasmin, Zahra, Zainab, Zeinab, Hiba, Ghada, Mahsa, Narges, Nasrin, Shirin, Emine, Ayse, Amna
Golda, Tzipi, Ayelet, Yael, Indira, Priyanka, Mamata, Nirmala, Sushma, Sunita, Sita, Gita, Kavita, Lakshmi, Meena, Neha, Pooja, Rekha, Sarita, Savitri
Sushila, Pushpa, Benazir, Hasina, Khaleda, Sonia, Yingluck, Paetongtarn, Megawati, Dewi, Siti, Corazon, Imelda, Leni, Aung, Yoko, Sanae, Yuriko
Samia, Ngozi, Winnie, Thandi, Wangari, Aminata, Fatou, Awa, Khady, Ama, Abena, Akosua, Adwoa, Wanjiru, Aline, Chantal, Grâce
Hanna, Silvia, Alessandra, Bernadette, Domingas, Nora, Eva, Alina, Katarzyna, Małgorzata, Magdalena, Joanna, Ewa, Zuzanna, Lenka, Jana, Hana, Ivana, Ludmila, Galina, Larisa, Nadezhda, Marija, Milica, Jelena, Dragana, Vesna, Mariama, Zeynep, Ayşe, Priya, Anjali, Deepa, Thandiwe, Nomsa, Lerato, Wanjiku, Wambui, Akinyi
`)

/** Given names that are hardly ever a woman's. */
export const MENS_NAMES: ReadonlySet<string> = readWords(`
James, John, Robert, Michael, William, David, Richard, Joseph, Thomas, Charles, Christopher, Daniel, Matthew, Anthony, Mark, Donald, Steven, Steve, Paul
Andrew, Joshua, Kenneth, Kevin, Brian, George, Edward, Ronald, Timothy, Tim, Jason, Jeffrey, Jeff, Ryan, Jacob, Gary, Nicholas, Nick, Eric, Jonathan
Larry, Justin, Scott, Brandon, Benjamin, Ben, Samuel, Gregory, Greg, Alexander, Frank, Patrick, Raymond, Jack, Dennis, Jerry, Tyler, Aaron, Adam
Nathan, Henry, Harry, Douglas, Zachary, Peter, Kyle, Ethan, Walter, Noah, Jeremy, Keith, Roger, Sean, Gerald, Carl, Harold, Arthur, Lawrence, Bruce
Joe, Alan, Albert, Wayne, Vincent, Roy, Ralph, Russell, Bradley, Philip, Phillip, Bill, Bob, Jim, Tom, Dan, Mike, Matt, Tony, Ted, Ron, Ken, Barack
Colin, Craig, Derek, Duncan, Graham, Geoffrey, Ian, Ivan, Leo, Leonard, Lewis, Luke, Malcolm, Marcus, Martin, Max, Maurice, Neil, Nigel, Norman
Oliver, Oscar, Owen, Rick, Simon, Stanley, Stuart, Trevor, Victor, Warren, Boris, Gordon, Keir, Clive, Dominic, Gavin, Hugh, Howard, Ernest, Elon
Lukas, Klaus, Hans, Jürgen, Günter, Helmut, Gerhard, Olaf, Friedrich, Karl, Otto, Stefan, Sven, Uwe, Wolfgang, Jens, Lars, Anders, Erik, Fredrik
Pierre, Jacques, François, Francois, Emmanuel, Nicolas, Philippe, Laurent, Alain, Bernard, Christophe, Olivier, Bruno, Thierry, Henri, Yves, Stéphane
José, Jose, Juan, Carlos, Luis, Jorge, Miguel, Pedro, Francisco, Antonio, António, Manuel, Fernando, Rafael, Ricardo, Roberto, Eduardo, Sergio, Javier
Raúl, Raul, Diego, Andrés, Pablo, Alberto, Enrique, Gustavo, Hugo, Julio, Mario, Marcos, Rodrigo, Ramón, Guillermo, Nicolás, João, Joao, Paulo, Thiago
Marco, Matteo, Giuseppe, Francesco, Giovanni, Alessandro, Lorenzo, Paolo, Stefano, Silvio, Augusto, Omar, Osman
Vladimir, Volodymyr, Sergei, Sergey, Dmitry, Dmitri, Dmytro, Mikhail, Nikolai, Alexei, Alexey, Andrei, Andrey, Yuri, Igor, Oleg, Viktor, Anatoly
Konstantin, Maxim, Denis, Ruslan, Ramzan, Oleksandr, Aleksandr, Leonid, Lech, Tomasz, Piotr, Krzysztof, Vaclav, Zoran, Goran, Dragan, Nikol, Ilham
Kyriakos, Georgios, Dimitris, Nikos, Recep, Kemal, Hakan, Ekrem, Ahmet, Mehmet, Mustafa, Ruben
Mohammed, Mohammad, Muhammad, Mohamed, Mohamad, Ahmed, Ahmad, Mahmoud, Ali, Hassan, Hasan, Hussein, Osama, Ibrahim, Ismail, Yusuf, Yousef, Youssef, Yahya
Khaled, Khalid, Khalil, Abdullah, Abdul, Abdel, Adel, Anwar, Ashraf, Ayman, Bashar, Bilal, Faisal, Farid, Farouk, Ghassan, Hamza, Hisham, Hosni, Imran
Jamal, Kamal, Karim, Marwan, Moammar, Muammar, Nabil, Nasser, Rashid, Salah, Saleh, Salman, Samir, Suleiman, Tareq, Tariq, Walid, Yasser
Binyamin, Yoav, Yair, Yitzhak, Ehud, Naftali, Avigdor, Benny, Moshe, Menachem, Shimon, Ebrahim, Masoud, Javad, Reza, Mehdi
Narendra, Rahul, Rajiv, Manmohan, Amit, Arvind, Anil, Ajay, Ramesh, Rajesh, Sanjay, Sunil, Suresh, Vijay, Vikram, Nawaz, Shehbaz, Asif, Pervez, Imran
Mahinda, Gotabaya, Ranil, Shinzo, Fumio, Joko, Prabowo, Rodrigo, Ferdinand, Budi, Agus, Bambang, Thaksin, Prayuth, Anutin, Najib
Abiy, Uhuru, Raila, Yoweri, Salva, Riek, Macky, Ousmane, Idrissa, Amadou, Assimi, Alassane, Moussa, Muhammadu, Bola, Olusegun, Kofi, Kwame, Yaw
Julius, Cyril, Thabo, Nelson, Desmond, Emmerson, Mamadou, Boubacar, Oumar, Souleymane, Salif, Sipho
Colm, Declan, Fintan, Malachy, Padraig, Pádraig, Ronan, Bohdan, Patryk, Kacper, Zenon, Marek, Massimo, Gino, Dario, Franco, Wilfried, Ambroise, Dirk, Johan, Espen, Armando, Hernando, Henrik, Nils, Petr, Jaroslav, Zoltan, Gabor, Istvan, Ionut, Gheorghe, Slobodan, Arjun, Kwabena, Emeka, Babatunde
`)
