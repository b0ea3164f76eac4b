/** Makes the demo data in the folder {@code data} from figures in the test resources. */
package dev.embx.source.demo;
