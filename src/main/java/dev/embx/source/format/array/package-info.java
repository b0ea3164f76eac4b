/** Reads arrays: npy, npz and safetensors. */
package dev.embx.source.format.array;
